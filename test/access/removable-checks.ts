// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { relative } from "node:path";
import ts from "typescript";
import type { Plugin } from "vite";

const root = new URL("../..", import.meta.url).pathname;
const useCases = /\/src\/usecase\/(?!.*\.test\.ts)[^?]+\.ts$/;

/** The functions that decide whether somebody may; whoever calls one has a permission check. */
const deciding = new Set(["authorise", "openPlan", "may"]);

/** A permission check in the code of a use case. */
export type Check = { readonly id: string; readonly start: number; readonly nameEnd: number };

/** Every permission check of a source, named by its file, line and function. */
export function findChecks(path: string, source: string): readonly Check[] {
	const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
	const found: Check[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && deciding.has(node.expression.text)) {
			const start = node.expression.getStart(file);
			const { line, character } = file.getLineAndCharacterOfPosition(start);
			const id = `${relative(root, path)}:${line + 1}:${character + 1} ${node.expression.text}`;
			found.push({ id, start, nameEnd: node.expression.end });
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

/** `authorise(a, b)` becomes `planstandCheck("...", authorise)(a, b)`, which `remove-each.ts` can let say yes. */
function withSwitches(source: string, checks: readonly Check[]): string {
	return checks.reduceRight((text, { id, start, nameEnd }) => {
		const name = text.slice(start, nameEnd);
		return `${text.slice(0, start)}globalThis.planstandCheck(${JSON.stringify(id)}, ${name})${text.slice(nameEnd)}`;
	}, source);
}

/** Makes every permission check of the use cases one that can be taken away while the program runs. */
export function removableChecks(): Plugin {
	return {
		name: "removable-checks",
		enforce: "pre",
		transform: (source, path) => (useCases.test(path) ? withSwitches(source, findChecks(path, source)) : undefined),
	};
}
