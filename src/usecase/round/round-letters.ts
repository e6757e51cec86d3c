// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WrittenLetter } from "../../mail/letter.ts";
import type { IsoDate } from "../../plan/period.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Round } from "../../round/round.ts";
import type { Municipality } from "../../store/store.ts";

/** What a letter of a round is about. */
type RoundSubject = {
	readonly municipality: Municipality;
	readonly plan: Pick<Plan, "title" | "slug">;
	readonly round: Round;
};

/** In which part somebody is asked: to answer, to add to answers, to countersign. */
export type AskedAs = "lead" | "partner" | "division";

/** What stands in a letter that asks somebody for units. */
export type RoundAsking = RoundSubject & {
	readonly kind: "invitation" | "reminder";
	readonly askedAs: AskedAs;
	/** They were asked before, and the round was closed meanwhile. */
	readonly reopened: boolean;
	readonly name: string;
	/** For whom they are asked, and about how many steps. */
	readonly units: readonly { readonly label: string; readonly steps: number }[];
	/** The day on which it is written. */
	readonly day: IsoDate;
	/** Of the link, which carries no rights. */
	readonly token: string;
	readonly optOutToken?: string;
};

/** What stands in a letter that answers a question. */
type RoundAnswer = RoundSubject & {
	readonly name: string;
	readonly step: string;
	readonly question: string;
	readonly answer: string;
	readonly token: string;
};

/** What the entrance knows and use cases do not: words and addresses. */
export type RoundLetters = {
	readonly ask: (asking: RoundAsking) => WrittenLetter;
	readonly answer: (answer: RoundAnswer) => WrittenLetter;
	readonly calendar: (subject: RoundSubject, saidAt: Date) => { readonly fileName: string; readonly content: string };
};
