// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";
import type { Statement } from "../plan/plan.ts";

/** The newest day not after another for which something was stated; undefined where nothing was. */
export function lastStand(statements: readonly Statement[], notAfter: IsoDate): IsoDate | undefined {
	const days = statements.map(({ asOf }) => asOf).filter((day) => day <= notAfter);
	return days.reduce<IsoDate | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/** What held on a day: of each step the newest statement not after it. */
export function statedAt(statements: readonly Statement[], day: IsoDate): ReadonlyMap<string, Statement> {
	const newest = new Map<string, Statement>();
	for (const statement of statements) {
		const known = newest.get(statement.stepId);
		if (statement.asOf <= day && (!known || known.asOf < statement.asOf)) newest.set(statement.stepId, statement);
	}
	return newest;
}
