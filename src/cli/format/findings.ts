// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "../../plan/finding.ts";
import type { Words } from "../words.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** Findings a line each, the gravest first, and how many there are. */
export function findingsAsText(findings: readonly Finding[], asOf: string, words: Words): string {
	if (findings.length === 0) return `${words.cli_check_no_findings()}\n`;
	const lines = SEVERITIES.flatMap((severity) =>
		findings
			.filter((finding) => finding.severity === severity)
			.map((finding) => `${severityWord(severity, words)}: ${placeText(finding, words)}: ${sentence(finding, words)}`),
	);
	const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
	const counts = { errors: count("error"), warnings: count("warning"), notes: count("notice") };
	return `${lines.join("\n")}\n\n${words.cli_check_summary({ ...counts, date: asOf.split("-").toReversed().join(".") })}\n`;
}

function severityWord(severity: Severity, words: Words): string {
	if (severity === "error") return words.cli_severity_error();
	return severity === "warning" ? words.cli_severity_warning() : words.cli_severity_notice();
}

/** `W.7 (2), Schritt 3`: an occurrence is told only where the number comes again. */
function placeText({ place }: Finding, words: Words): string {
	const number = place.occurrence > 1 ? `${place.measure} (${place.occurrence})` : place.measure;
	return place.step === undefined ? number : `${number}, ${words.cli_step({ number: place.step + 1 })}`;
}

/** The sentence of a rule is the message of its name (`finding_duplicate_number`). */
function sentence({ rule, data }: Finding, words: Words): string {
	const messages = words as unknown as Readonly<Record<string, ((data: Finding["data"]) => string) | undefined>>;
	return messages[`finding_${rule.replaceAll("-", "_")}`]?.(data) ?? rule;
}
