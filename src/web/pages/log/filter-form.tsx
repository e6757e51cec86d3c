// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorWords } from "../../../wording/log-csv.ts";
import { href } from "../../routes.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { actionWords } from "./action-words.ts";
import type { LogPage } from "./content.ts";

/** Which events are shown; the selection lives in the address. */
export function FilterForm({ view, city, filter, log }: LogPage) {
	const { t, locale } = view;
	const actors = log.choices.actors.map((one) => ({ value: one.actor, label: actorWords(t, one) }));
	const actions = log.choices.actions.map((action) => ({ value: action, label: actionWords(t, action) }));
	return (
		<section class="section" aria-labelledby="auswahl">
			<h2 id="auswahl" class="kern-heading-medium">
				{t.audit_filter_title()}
			</h2>
			<form class="log-filter" method="get" action={`${href(locale, "log", { city })}#auswahl`}>
				<SelectField
					name="actor"
					label={t.audit_actor()}
					any={t.audit_actor_any()}
					chosen={filter.actor}
					options={actors}
				/>
				<SelectField
					name="action"
					label={t.audit_action()}
					any={t.audit_action_any()}
					chosen={filter.action}
					options={actions}
				/>
				<div class="kern-form-input">
					<label class="kern-label" for="day">
						{t.audit_day()}
					</label>
					<input class="kern-form-input__input" id="day" name="day" type="date" value={filter.day ?? ""} />
				</div>
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.audit_filter()}</span>
				</button>
			</form>
		</section>
	);
}
