// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Person } from "./people.ts";

/**
 * What comes back: the page or the deed, the way to sign in, that there is nothing here, that the role does not allow it; `unfit`: the
 * form once more, with why nothing was done.
 */
export type Answer = "allowed" | "sign-in" | "not-found" | "not-allowed" | "unfit";

/**
 * What is asked for: something internal of one's own municipality, something public of it, something that only another
 * municipality has, something that nobody has, or (crossed) a part of another plan under the own plan's address.
 */
export type Kind = "own" | "public" | "foreign" | "missing" | "crossed";

/** The answers about something internal, something public, and something that is not here. */
type Row = readonly [own: Answer, isPublic: Answer, elsewhere: Answer];

export type Rule = Readonly<Record<Person, Row>>;

/** Who is nobody here, one way or the other. */
const visitors = <T>(row: T) => ({ anonymous: row, suspended: row, signedOut: row, expired: row, stranger: row });
/** Whose role is for another plan, or for what a unit is asked: it says nothing of plans. */
const elsewhere = <T>(row: T) => ({ readerElsewhere: row, coordinatorElsewhere: row, contributor: row });

const signIn: Row = ["sign-in", "sign-in", "sign-in"];
const allowed: Row = ["allowed", "allowed", "not-found"];
const notAllowed: Row = ["not-allowed", "not-allowed", "not-found"];
const hidden: Row = ["not-found", "not-found", "not-found"];
/** The role says nothing of an internal plan, and not enough of a public one. */
const onlySeesPublic: Row = ["not-found", "not-allowed", "not-found"];

/** Open to the world; what is not there is not there for anybody. */
export const open: Rule = {
	...visitors(allowed),
	...elsewhere(allowed),
	...{ administrator: allowed, coordinator: allowed, approver: allowed, reader: allowed },
};

/** There for nobody, because its time is over. */
export const gone: Rule = {
	...visitors(hidden),
	...elsewhere(hidden),
	...{ administrator: hidden, coordinator: hidden, approver: hidden, reader: hidden },
};

/** A plan and what stands in it. */
export const readPlan: Rule = {
	...visitors<Row>(["sign-in", "allowed", "sign-in"]),
	...elsewhere<Row>(["not-found", "allowed", "not-found"]),
	...{ administrator: allowed, coordinator: allowed, approver: allowed, reader: allowed },
};

/** What changes a plan. */
export const editPlan: Rule = {
	...visitors(signIn),
	...elsewhere(onlySeesPublic),
	...{ administrator: allowed, coordinator: allowed },
	...{ approver: notAllowed, reader: notAllowed },
};

/** A report before it is published: for those who answer for it. */
export const draftReports: Rule = { ...editPlan, approver: allowed };

/** What was done to a plan: for all who work there, never for the public. */
export const workThere: Rule = {
	...visitors(signIn),
	...elsewhere(onlySeesPublic),
	...{ administrator: allowed, coordinator: allowed, approver: allowed, reader: allowed },
};

/** What those see and do who bring documents in, for whichever plan. */
export const bringIn: Rule = {
	...editPlan,
	coordinatorElsewhere: allowed,
	readerElsewhere: hidden,
	contributor: hidden,
};

/** A round of a plan: for those who run it and who approve it. */
export const readRound: Rule = {
	...visitors(signIn),
	...elsewhere(hidden),
	...{ administrator: allowed, coordinator: allowed, approver: allowed, reader: hidden },
};

/** What only those do with a round who run it. */
export const manageRound: Rule = { ...readRound, approver: notAllowed };

/** What only those do with a round who approve it. */
export const approveRound: Rule = { ...readRound, administrator: notAllowed, coordinator: notAllowed };

/** Something of a plan that is shown only to those who may change it; the plan is not named by the address. */
export const editInternal: Rule = { ...editPlan, ...elsewhere(hidden) };

/** What everybody who is signed in has: an account of one's own. */
export const ownThings: Rule = {
	...visitors(signIn),
	...elsewhere(allowed),
	...{ administrator: allowed, coordinator: allowed, approver: allowed, reader: allowed },
};

/** What belongs to somebody else's account, whoever asks. */
export const othersThings: Rule = {
	...visitors(signIn),
	...elsewhere(hidden),
	...{ administrator: hidden, coordinator: hidden, approver: hidden, reader: hidden },
};

/** What a unit was asked, on its own page: it is there for nobody else. */
export const seeOwnAnswers: Rule = { ...othersThings, contributor: allowed };

/** What a unit answered, which the coordinator and the approver see too. */
export const readAnswer: Rule = {
	...seeOwnAnswers,
	...{ administrator: allowed, coordinator: allowed, approver: allowed },
};

/** What a unit says: others who see it may not say it. */
export const answerOwn: Rule = {
	...seeOwnAnswers,
	...{ administrator: notAllowed, coordinator: notAllowed, approver: notAllowed },
};

/** Asked before anything is looked for: who may not learns nothing of what is there. */
const neverAllowed: Row = ["not-allowed", "not-allowed", "not-allowed"];

/** What the plans share, and nobody needs a plan to ask for. */
export const editShared: Rule = {
	...editInternal,
	...{ approver: neverAllowed, reader: neverAllowed },
};

/** What only those may do who look after the municipality. */
export const administratorOnly: Rule = {
	...visitors(signIn),
	...elsewhere(hidden),
	...{ administrator: allowed },
	...{ coordinator: neverAllowed, approver: neverAllowed, reader: neverAllowed },
};

const answerAbout = ([own, isPublic, notHere]: Row, kind: Kind): Answer => {
	switch (kind) {
		case "own":
			return own;
		case "public":
			return isPublic;
		case "crossed":
			return own === "allowed" ? notHere : own;
		default:
			return notHere;
	}
};

/** What must come out of one cell of the matrix. */
export const expectedAnswer = (rule: Rule, person: Person, kind: Kind): Answer => answerAbout(rule[person], kind);
