// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isCurrent } from "../../../plan/registered-unit.ts";
import type { ShownUnit } from "../../../usecase/show-unit.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";

type ActionsProps = { readonly view: View; readonly shown: ShownUnit };

function LastChange({ view, shown: { unit, lastChange } }: ActionsProps) {
	const { t, locale, municipality } = view;
	if (!lastChange) return null;
	const what = namedMessage(t, "unit_did", lastChange.action);
	return (
		<form
			class="unit-undo kern-body"
			method="post"
			action={href(locale, "unitUndo", { city: municipality?.slug ?? "", unit: unit.id })}
		>
			<input type="hidden" name="sequence" value={String(lastChange.sequence)} />
			<span>{t.unit_last_change({ what, moment: momentWords(locale, lastChange.at) })}</span>
			<button class="kern-btn kern-btn--tertiary" type="submit">
				<span class="kern-label">{t.unit_undo()}</span>
			</button>
		</form>
	);
}

/** What can be done with a unit; an ended one can only be mended in its details. */
export function Actions({ view, shown }: ActionsProps) {
	const { t, locale, municipality } = view;
	const parameters = { city: municipality?.slug ?? "", unit: shown.unit.id };
	const ways = [
		{ address: href(locale, "unitEdit", parameters), label: t.unit_edit() },
		...(isCurrent(shown.unit)
			? [
					{ address: href(locale, "unitRename", parameters), label: t.unit_rename() },
					{ address: href(locale, "unitSplit", parameters), label: t.unit_split() },
					{ address: href(locale, "unitMerge", parameters), label: t.unit_merge() },
				]
			: []),
	];
	return (
		<section class="section no-print">
			<h2 class="kern-heading-medium">{t.unit_actions_title()}</h2>
			<div class="unit-actions">
				{ways.map(({ address, label }) => (
					<a class="kern-btn kern-btn--secondary" href={address}>
						<span class="kern-label">{label}</span>
					</a>
				))}
			</div>
			<LastChange view={view} shown={shown} />
		</section>
	);
}
