// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { ShownUnit } from "../../../usecase/show-unit.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { UnitLink } from "../../ui/unit-link.tsx";
import type { View } from "../../view.ts";

type AboutProps = { readonly view: View; readonly shown: ShownUnit };

/** Links with commas between them. */
function Links({ view, units }: { readonly view: View; readonly units: ShownUnit["predecessors"] }) {
	return (
		<>
			{units.map((unit, at) => (
				<>
					{at > 0 && ", "}
					<UnitLink view={view} unit={unit} />
				</>
			))}
		</>
	);
}

function Neighbours({ view, shown }: AboutProps) {
	const { t, locale } = view;
	const { unit, predecessors, successors } = shown;
	const day = unit.successors[0]?.onDay;
	return (
		<>
			{predecessors.length > 0 && (
				<p class="kern-body">
					{t.unit_came_from()} <Links view={view} units={predecessors} />
				</p>
			)}
			{unit.validUntil && <p class="kern-body">{t.unit_existed({ day: dayWords(locale, unit.validUntil) })}</p>}
			{successors.length > 0 && (
				<p class="kern-body">
					{day ? t.unit_went_into({ day: dayWords(locale, day) }) : t.unit_went_on()}{" "}
					<Links view={view} units={successors} />
				</p>
			)}
		</>
	);
}

/** What kind of unit it is, how else it is and was written, and what it came from and went into. */
export function About({ view, shown }: AboutProps) {
	const { t, locale } = view;
	const { unit } = shown;
	const called = unit.formerNames.map((former) =>
		t.unit_called_until({ day: dayWords(locale, former.until), name: unitLabel(former) }),
	);
	const facts = [
		unit.internal ? t.unit_internal_long() : t.unit_external_long(),
		unit.aliases.length > 0 && t.unit_also({ spellings: unit.aliases.join(", ") }),
		...called,
	];
	return (
		<div class="unit-about">
			<p class="kern-body kern-body--muted breakable">{facts.filter(Boolean).join(" · ")}</p>
			{shown.division && (
				<p class="kern-body">
					{t.unit_countersigned_by()} <UnitLink view={view} unit={shown.division} />
				</p>
			)}
			<Neighbours view={view} shown={shown} />
		</div>
	);
}
