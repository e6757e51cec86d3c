// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportSnapshot } from "../../../report/snapshot.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import { StatusBars } from "../../pictures/status-bars.tsx";
import type { View } from "../../view.ts";
import { fieldAddress, listAddress } from "../publication/content.ts";
import { fieldName } from "../publication/names.ts";

type ByFieldProps = { readonly view: View; readonly publication: Publication; readonly snapshot: ReportSnapshot };

/** How far the steps of each action field are in a report; only those of the newest can be listed. */
export function ByField({ view, publication, snapshot }: ByFieldProps) {
	const { t } = view;
	const isNewest = publication.current?.number === snapshot.number;
	const place = { view, publication };
	const rows = snapshot.fields.map((field) => ({
		...{ name: fieldName(view, field), mix: field.mix },
		...(isNewest && {
			address: fieldAddress(place, field.code),
			listed: (status: string) => listAddress(place, { field: field.code || "-", status }),
		}),
	}));
	return (
		<section class="section" aria-labelledby="felder">
			<h2 id="felder" class="kern-heading-medium">
				{t.report_by_field()}
			</h2>
			<StatusBars
				view={view}
				scheme={snapshot.scheme}
				rows={rows}
				heading={t.web_field()}
				caption={t.report_by_field()}
			/>
		</section>
	);
}
