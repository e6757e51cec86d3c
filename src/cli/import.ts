// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewItem } from "../plan/review/review-item.ts";
import type { Context } from "../usecase/context.ts";
import { commitImport } from "../usecase/import/commit-import.ts";
import { reviewImport } from "../usecase/import/review-import.ts";
import { type StartImportProblem, startImport } from "../usecase/import/start-import.ts";
import { isSlug } from "../usecase/slug.ts";
import type { Words } from "../wording/locale.ts";
import { namedMessage } from "../wording/named-message.ts";
import { problemSentence } from "../wording/problem-sentence.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { findInputFiles, loadFile, missingSentences } from "./input-file.ts";
import { operatorContext } from "./operator-context.ts";
import type { CommandContext } from "./program.ts";
import { startProgress } from "./progress.ts";
import { choice, isoDate, parseOptions, UsageProblem } from "./usage-problem.ts";

const FORMATS = ["text", "json"] as const;

const OPTIONS = {
	plan: { type: "string" },
	municipality: { type: "string" },
	format: { type: "string", default: "text" },
	"as-of": { type: "string" },
	accept: { type: "boolean", default: false },
} as const;

/** What came of an import. */
type Outcome = {
	readonly import: string;
	readonly plan: string;
	readonly committed: boolean;
	readonly measures: number;
	readonly statements: number;
	/** Counts by reason: what waits for a decision, and what may stay. */
	readonly needed: Readonly<Record<string, number>>;
	readonly oddities: Readonly<Record<string, number>>;
};

/** `planstand import FILE --plan SLUG [--municipality NAME] [--accept] [--as-of DATE] [--format text|json]` */
export async function runImport(args: readonly string[], context: CommandContext): Promise<ExitCode> {
	const { words, terminal } = context;
	const { values, positionals } = parseOptions(args, OPTIONS, words);
	const format = choice(values.format, FORMATS, "--format", words);
	const asOf = isoDate(values["as-of"], words);
	if (values.plan === undefined || !isSlug(values.plan)) throw new UsageProblem(words.cli_plan_needed());
	if (positionals.length !== 1) throw new UsageProblem(words.cli_one_file());
	const { paths, missing } = await findInputFiles(positionals);
	for (const sentence of missingSentences(missing, words)) terminal.error(`${sentence}\n`);
	const [path] = paths;
	if (path === undefined) return EXIT.badInput;
	const content = await loadFile(path);
	if ("kind" in content) return refuse(context, path, problemSentence(words, content));
	const working = await operatorContext(context, values.municipality);
	const progress = startProgress(terminal, words);
	const started = await startImport(working, {
		bytes: content.bytes,
		fileName: content.name,
		plan: values.plan,
		makePlan: true,
		...(asOf === undefined ? {} : { asOf }),
		onProgress: (done, total) => progress.update(path, done, total),
	}).finally(progress.stop);
	if (!started.ok) return refuse(context, path, sentenceFor(words, started.problem));
	const outcome = await finish(working, started.importId, values.accept);
	terminal.out(format === "json" ? `${JSON.stringify(outcome, null, 2)}\n` : outcomeAsText(words, outcome));
	return Object.keys(outcome.needed).length > 0 ? EXIT.findings : EXIT.done;
}

function refuse({ terminal }: CommandContext, path: string, sentence: string): ExitCode {
	terminal.error(`${path}: ${sentence}\n`);
	return EXIT.badInput;
}

function sentenceFor(words: Words, problem: StartImportProblem): string {
	switch (problem.kind) {
		case "unreadable":
			return problemSentence(words, problem.problem);
		case "no-measures":
			return words.import_no_measures();
		case "plan-not-empty":
			return words.import_plan_not_empty();
		case "slug-invalid":
			return words.import_slug_invalid();
		default:
			return words.register_not_allowed();
	}
}

/** Commits where that was asked for and nothing needs a decision; otherwise the import waits for its review. */
async function finish(context: Context, id: string, accept: boolean): Promise<Outcome> {
	const reviewed = await reviewImport(context, { id });
	if (!reviewed.ok) throw new Error(reviewed.problem.kind);
	const { draft, open } = reviewed.review;
	const needed = countsOf(open.filter((item) => item.needed));
	const isSure = Object.keys(needed).length === 0;
	const version = reviewed.import.version;
	const committed = accept && isSure ? await commitImport(context, { id, version }) : undefined;
	if (committed?.ok === false) throw new Error(committed.problem.kind);
	return {
		import: id,
		plan: reviewed.plan.slug,
		committed: committed !== undefined,
		measures: draft.measures.length,
		statements: committed?.statements ?? draft.measures.flatMap(({ steps }) => steps).length,
		needed,
		oddities: countsOf(open.filter((item) => !item.needed)),
	};
}

function countsOf(items: readonly ReviewItem[]): Readonly<Record<string, number>> {
	const byRule = Map.groupBy(items, ({ rule }) => rule);
	return Object.fromEntries([...byRule].map(([rule, own]) => [rule, own.length]));
}

function outcomeAsText(words: Words, { committed, plan, measures, statements, needed, oddities }: Outcome): string {
	const counts = (found: Readonly<Record<string, number>>) =>
		Object.entries(found).map(([rule, count]) => `  ${count} × ${reasonName(words, rule)}`);
	const isSure = Object.keys(needed).length === 0;
	const first = committed ? words.cli_import_committed : isSure ? words.cli_import_sure : words.cli_import_waits;
	const lines = [
		first({ plan, measures, statements }),
		...counts(needed),
		...(Object.keys(oddities).length > 0 ? [words.cli_import_oddities(), ...counts(oddities)] : []),
	];
	return `${lines.join("\n")}\n`;
}

const reasonName = (words: Words, rule: string): string =>
	namedMessage(words, "import_reason", rule as ReviewItem["rule"]);
