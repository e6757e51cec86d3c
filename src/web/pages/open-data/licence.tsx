// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { licenceOf } from "../../../report/licence.ts";
import type { PublicationSettings } from "../../../report/publication-settings.ts";
import type { View } from "../../view.ts";

type LicenceProps = {
	readonly view: View;
	readonly settings: Pick<PublicationSettings, "licence" | "attribution">;
};

/** Under which licence everything may be used, and who is to be named. */
export function LicenceSection({ view: { t }, settings }: LicenceProps) {
	const { name, url, asksAttribution } = licenceOf[settings.licence];
	return (
		<section class="section text-column" aria-labelledby="lizenz">
			<h2 id="lizenz" class="kern-heading-medium">
				{t.open_data_licence()}
			</h2>
			<p class="kern-body">
				{t.open_data_licence_text()}{" "}
				<a class="kern-link" href={url} rel="license">
					{name}
				</a>
			</p>
			<p class="kern-body">
				{asksAttribution ? t.open_data_attribution({ name: settings.attribution }) : t.open_data_no_attribution()}
			</p>
		</section>
	);
}
