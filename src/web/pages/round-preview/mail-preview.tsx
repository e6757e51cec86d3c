// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../../plan/period.ts";
import { unitLabel } from "../../../plan/registered-unit.ts";
import type { RoundPreview } from "../../../usecase/round/preview-round.ts";
import { roundLetter } from "../../../wording/letter/round-letter.ts";
import { letterFacts } from "../../round-letters.ts";
import type { View } from "../../view.ts";

type MailProps = {
	readonly view: View;
	readonly preview: RoundPreview;
	readonly address: string;
	readonly day: IsoDate;
};

function Lines({ text }: { readonly text: string }) {
	return (
		<p class="kern-body">
			{text.split("\n").map((line, at) => (
				<>
					{at > 0 && <br />}
					{line}
				</>
			))}
		</p>
	);
}

/** The invitation as the unit with most to do gets it; rounds are written about in German. */
export function MailPreview({ view, preview, address, day }: MailProps) {
	const { t, municipality } = view;
	const { plan, round, loads } = preview;
	const [load] = loads;
	if (!load || !municipality) return null;
	const units = [{ label: unitLabel(load.unit), steps: load.steps.length }];
	const asking = {
		kind: "invitation",
		askedAs: "lead",
		reopened: false,
		name: load.contact?.name ?? "",
		units,
		day,
		token: "…",
	} as const;
	const letter = roundLetter("de", letterFacts(address, { municipality, plan, round, ...asking }));
	return (
		<section class="section" aria-labelledby="mail">
			<h2 id="mail" class="kern-heading-medium">
				{t.round_mail()}
			</h2>
			<p class="kern-body text-column">{t.round_mail_hint({ unit: unitLabel(load.unit) })}</p>
			<div class="round-mail text-column" lang="de">
				<p class="kern-title">{letter.subject}</p>
				<p class="kern-body">{letter.greeting}</p>
				{letter.paragraphs.map((text) => (
					<Lines text={text} />
				))}
				<p class="kern-body round-mail__action">{letter.action?.label}</p>
				{letter.closing.map((text) => (
					<Lines text={text} />
				))}
				<p class="kern-body kern-body--small kern-body--muted">{letter.optOut?.label}</p>
			</div>
		</section>
	);
}
