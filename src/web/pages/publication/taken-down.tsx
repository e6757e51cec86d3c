// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Publication } from "../../../usecase/report/open-publication.ts";
import type { View } from "../../view.ts";
import { ReportList } from "../publication-reports/list.tsx";
import type { ShownAt } from "./content.ts";
import { publicationPage } from "./frame.tsx";

type Props = { readonly view: View; readonly publication: Publication; readonly shownAt: ShownAt };

/** A plan all of whose reports were taken down: which, when and why. */
export function takenDownPage({ view, publication, shownAt }: Props) {
	const { t } = view;
	return publicationPage({
		...{ view, publication, shownAt, plan: t.publication_title() },
		children: (
			<>
				<p class="lead text-column">{t.publication_all_withdrawn()}</p>
				<ReportList view={view} publication={publication} />
			</>
		),
	});
}
