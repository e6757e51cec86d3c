// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { unsetSections } from "../../../report/publication-settings.ts";
import { approvingAction } from "../../../round/final-action.ts";
import { roundTransitions } from "../../../round/round-state.ts";
import { locales, wordsFor } from "../../../wording/locale.ts";
import { actionWords } from "./action-words.ts";

const root = join(import.meta.dirname, "../../..");

/** What is not written out where it is recorded, and what it can be. What is handed on is found where it comes from. */
const computed: Readonly<Record<string, readonly string[]>> = {
	action: [],
	"deed.event": [],
	approvingAction: [approvingAction],
	kind: ["give-role", "take-role"],
	"`${kind}-account`": ["suspend-account", "resume-account"],
	"`edit-publication-${name}`": Object.keys(unsetSections).map((name) => `edit-publication-${name}`),
	"`set-publication-${name}`": ["logo", "video", "captions"].map((name) => `set-publication-${name}`),
	"`remove-publication-${name}`": ["logo", "video", "captions"].map((name) => `remove-publication-${name}`),
	"`edit-plan-${name}`": ["edit-plan-easy-language", "edit-plan-sign-language", "edit-plan-open-data"],
	"`set-plan-${name}`": ["set-plan-film", "set-plan-captions"],
	"`remove-plan-${name}`": ["remove-plan-film", "remove-plan-captions"],
	"`${action}-round`": roundTransitions.map(({ action }) => `${action}-round`),
};

function valuesOf(node: ts.Expression): readonly string[] {
	if (ts.isStringLiteralLike(node)) return [node.text];
	if (ts.isConditionalExpression(node)) return [...valuesOf(node.whenTrue), ...valuesOf(node.whenFalse)];
	const known = computed[node.getText()];
	if (!known) throw new Error(`Nobody knows what ${node.getText()} can be.`);
	return known;
}

/** An act of the states of a round says whose it is, and names its event beside. */
function isOfState(node: ts.PropertyAssignment): boolean {
	const { properties } = node.parent;
	return properties.some((one) => one.name?.getText() === "by");
}

/** The places at which functions of the file take what the log calls an act. */
function takers(file: ts.SourceFile): ReadonlyMap<string, number> {
	const functions = file.statements.filter(ts.isFunctionDeclaration);
	const places = functions.map(({ name, parameters }): [string, number] => [
		name?.text ?? "",
		parameters.findIndex(({ name, type }) => name.getText() === "action" && type?.getText() === "string"),
	]);
	return new Map(places.filter(([, place]) => place >= 0));
}

/** The expression by which a node names what the log will call an act. */
function namedBy(node: ts.Node, taking: ReadonlyMap<string, number>): ts.Expression | undefined {
	if (ts.isPropertyAssignment(node))
		return node.name.getText() === (isOfState(node) ? "event" : "action") ? node.initializer : undefined;
	if (ts.isVariableDeclaration(node)) return node.name.getText() === "action" ? node.initializer : undefined;
	if (!ts.isCallExpression(node)) return undefined;
	return node.arguments[taking.get(node.expression.getText()) ?? -1];
}

/** Every name that a source gives to what is done. */
function actionsOf(source: string): readonly string[] {
	const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
	const taking = takers(file);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		const named = namedBy(node, taking);
		if (named) found.push(...valuesOf(named));
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

const sources = globSync("**/*.{ts,tsx}", { cwd: root })
	.filter((path) => !path.includes(".test."))
	.map((path) => ({ path, source: readFileSync(join(root, path), "utf8") }));
const recording = sources.filter(
	({ path, source }) => path !== "store/event-repository.ts" && source.includes("recordEvent("),
);

test("acts are found however they are named", () => {
	const source = `
		function note(db: Db, action: string) {}
		note(db, "add-one");
		const action = x ? "add-two" : "add-three";
		record({ ...{ by: "unit", action: "submit", event: "add-four" }, action: "add-five" });`;
	expect(actionsOf(source)).toEqual(["add-one", "add-two", "add-three", "add-four", "add-five"]);
	expect(() => actionsOf("record({ action: unheard })")).toThrow("unheard");
});

test("only use cases record what is done", () => {
	expect(recording.length).toBeGreaterThan(10);
	expect(recording.filter(({ path }) => !path.startsWith("usecase/"))).toEqual([]);
});

test.each(locales)("whatever the program records has words in the log (%s)", (locale) => {
	const useCases = sources.filter(({ path }) => path.startsWith("usecase/"));
	const actions = [...new Set(useCases.flatMap(({ source }) => actionsOf(source)))];
	expect(actions.length).toBeGreaterThan(60);
	expect(actions.filter((action) => actionWords(wordsFor(locale), action) === action)).toEqual([]);
});
