// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Why the database cannot be used: a German sentence for the person who starts Planstand, shown without a stack. */
export class DatabaseProblem extends Error {
	override readonly name = "DatabaseProblem";
}
