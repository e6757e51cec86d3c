// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { toldReport } from "../../../test/told-report.ts";
import { historyOf } from "./measure-history.ts";

const reportOf = (year: number, number: string, ...statuses: readonly string[]) =>
	toldReport({
		...{ asOf: `${year}-09-30`, number: year },
		measures: [
			{
				...{ number, title: "Brunnen sanieren" },
				steps: statuses.map((status, at) => ({
					content: ["Pumpen erneuern", "Becken abdichten"][at] ?? "",
					status,
					description: `Stand ${year}.`,
				})),
			},
		],
	});

const reports = [
	reportOf(2025, "W.3", "implemented", "planned"),
	reportOf(2023, "W.1", "planned"),
	reportOf(2024, "W.1", "partial"),
];

test("a measure's steps are followed through all reports, under whatever number, the newest first", () => {
	const history = historyOf("W.3", reports);
	const told = history?.steps.map((states) =>
		states.map(({ report, kind, located }) => [report.number, located.measure.number, kind]),
	);
	expect(told).toEqual([
		[
			[2025, "W.3", "forward"],
			[2024, "W.1", "forward"],
			[2023, "W.1", "new"],
		],
		[[2025, "W.3", "new"]],
	]);
});

test("a measure that is no longer there is told from the newest report that has it", () => {
	const history = historyOf("W.1", reports);
	expect(history?.report.number).toBe(2024);
	expect(history?.steps[0]?.map(({ kind }) => kind)).toEqual(["forward", "new"]);
	expect(historyOf("W.9", reports)).toBeUndefined();
});
