// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportState } from "../../../report/report-state.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { Mark, type MarkName } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";

const marks: Readonly<Record<ReportState["kind"], MarkName>> = {
	...{ out: "done", embargo: "planned", corrected: "partial", withdrawn: "dropped" },
};

function stateWords({ t, locale }: View, state: ReportState): string {
	switch (state.kind) {
		case "out":
			return t.reports_state_out();
		case "withdrawn":
			return t.reports_state_withdrawn();
		case "embargo":
			return t.reports_state_embargo({ moment: momentWords(locale, state.until) });
		case "corrected":
			return t.reports_state_corrected({ number: state.by });
	}
}

/** What has become of a report: a shape and words. */
export function ReportStateMark({ view, state }: { readonly view: View; readonly state: ReportState }) {
	return (
		<span class="report-state">
			<Mark view={view} name={marks[state.kind]} /> {stateWords(view, state)}
		</span>
	);
}
