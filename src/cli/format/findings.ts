// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "../../plan/finding.ts";
import { shortDayWords } from "../../wording/date-words.ts";
import { findingSentence } from "../../wording/finding-sentence.ts";
import type { Words } from "../../wording/locale.ts";
import { namedMessage } from "../../wording/named-message.ts";
import type { CommandContext } from "../program.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** Findings a line each, the gravest first, and how many there are. */
export function findingsAsText(findings: readonly Finding[], asOf: string, { words, locale }: CommandContext): string {
	if (findings.length === 0) return `${words.cli_check_no_findings()}\n`;
	const lines = SEVERITIES.flatMap((severity) =>
		findings
			.filter((finding) => finding.severity === severity)
			.map(
				(finding) =>
					`${namedMessage(words, "finding_severity", severity)}: ${placeText(finding, words)}: ${findingSentence(words, locale, finding)}`,
			),
	);
	const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
	const counts = { errors: count("error"), warnings: count("warning"), notes: count("notice") };
	return `${lines.join("\n")}\n\n${words.cli_check_summary({ ...counts, date: shortDayWords(locale, asOf) })}\n`;
}

/** `W.7 (2), Schritt 3`: an occurrence is told only where the number comes again. */
function placeText({ place }: Finding, words: Words): string {
	const number = place.occurrence > 1 ? `${place.measure} (${place.occurrence})` : place.measure;
	return place.step === undefined ? number : `${number}, ${words.cli_step({ number: place.step + 1 })}`;
}
