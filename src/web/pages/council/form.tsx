// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { Alert } from "../../ui/alert.tsx";
import { Checkbox } from "../../ui/choice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { CouncilPage } from "./content.ts";

/** What the test found at the address, which is not saved by it. */
export function Tested({ view: { t }, tested }: CouncilPage) {
	if (!tested) return null;
	if ("problem" in tested) {
		return (
			<div role="alert">
				<Alert title={t.council_test_failed()} sentence={tested.problem} />
			</div>
		);
	}
	const { name, papers } = tested;
	return (
		<div class="kern-alert kern-alert--success" role="status">
			<div class="kern-alert__header">
				<span class="kern-icon kern-icon--success" aria-hidden="true" />
				<h2 class="kern-title breakable">{t.council_found_title({ name })}</h2>
			</div>
			<div class="kern-alert__body">
				<p class="kern-body">
					{papers === undefined ? t.council_found_no_count() : t.council_found_count({ count: papers })}
				</p>
				<p class="kern-body">{t.council_found_text()}</p>
			</div>
		</div>
	);
}

/** Where the system is, and whether its papers are linked. */
export function CouncilForm({ view, city, values, problems }: CouncilPage) {
	const { t, locale } = view;
	return (
		<form class="form" method="post" action={href(locale, "council", { city })}>
			<input type="hidden" name="version" value={String(values.version)} />
			<TextField
				name="address"
				label={t.council_address()}
				hint={t.council_address_hint()}
				value={values.address}
				problem={problems.find(({ field }) => field === "address")?.sentence}
				optional
			/>
			<Checkbox name="enabled" label={t.council_enabled()} checked={values.enabled} />
			<div class="form-actions">
				<button class="kern-btn kern-btn--primary" type="submit">
					<span class="kern-label">{t.council_save()}</span>
				</button>
				<button class="kern-btn kern-btn--secondary" type="submit" name="deed" value="test">
					<span class="kern-label">{t.council_test()}</span>
				</button>
			</div>
		</form>
	);
}
