// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * The part of KERN's stylesheet that our pages use: 340 kB hold 46 icons, grids and components that no page shows.
 * KERN is written in plain CSS without nesting, which is all that is understood here.
 */
type Rule = { readonly prelude: string; readonly body: string } | { readonly statement: string };

const closingBrace = (css: string, open: number): number => {
	let depth = 0;
	for (let at = open; at < css.length; at++) {
		if (css[at] === "{") depth++;
		else if (css[at] === "}" && --depth === 0) return at;
	}
	return css.length;
};

const rulesOf = (css: string): readonly Rule[] => {
	const rules: Rule[] = [];
	let at = 0;
	while (at < css.length) {
		const open = css.indexOf("{", at);
		const semicolon = css.indexOf(";", at);
		if (open < 0) break;
		if (semicolon >= 0 && semicolon < open) {
			rules.push({ statement: css.slice(at, semicolon + 1) });
			at = semicolon + 1;
			continue;
		}
		const close = closingBrace(css, open);
		rules.push({ prelude: css.slice(at, open).trim(), body: css.slice(open + 1, close) });
		at = close + 1;
	}
	return rules;
};

const selectorsOf = (prelude: string): readonly string[] =>
	prelude.match(/(?:[^,([]|\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])+/g) ?? [];

// A choice (`:is`) may match by a branch that we use, and `:not` by what we do not; both are kept.
const withoutChoices = (selector: string): string =>
	selector.replace(/:(?:is|not|where)\((?:[^()]|\([^()]*\))*\)/g, "");

const canMatch = (selector: string, classes: ReadonlySet<string>): boolean => {
	const plain = withoutChoices(selector);
	if (plain.includes("[data-kern-theme")) return false;
	const needed = plain.match(/\.[a-z][\w-]*/g) ?? [];
	return needed.every((name) => classes.has(name.slice(1)));
};

const keepRule = (rule: Rule, classes: ReadonlySet<string>): string => {
	if ("statement" in rule) return rule.statement;
	if (rule.prelude.startsWith("@media")) {
		const inner = rulesOf(rule.body).map((child) => keepRule(child, classes));
		return inner.some(Boolean) ? `${rule.prelude}{${inner.join("")}}` : "";
	}
	if (rule.prelude.startsWith("@")) return `${rule.prelude}{${rule.body}}`;
	const selectors = selectorsOf(rule.prelude).filter((selector) => canMatch(selector, classes));
	return selectors.length === 0 ? "" : `${selectors.join(",")}{${rule.body}}`;
};

const customProperty = /(?<=[{;])\s*(--[\w-]+)\s*:([^;{}]*);?/g;
const namesIn = (css: string): readonly string[] => css.match(/(?<=var\(\s*)--[\w-]+/g) ?? [];

const usedProperties = (css: string): ReadonlySet<string> => {
	const values = new Map<string, string[]>();
	for (const [, name = "", value = ""] of css.matchAll(customProperty)) {
		values.set(name, [...(values.get(name) ?? []), value]);
	}
	const used = new Set<string>();
	const open = [...namesIn(css.replace(customProperty, ""))];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		if (used.has(name)) continue;
		used.add(name);
		open.push(...(values.get(name) ?? []).flatMap(namesIn));
	}
	return used;
};

/** The rules of KERN that can match a page with only these classes. */
export const pickKernRules = (css: string, classes: ReadonlySet<string>): string =>
	rulesOf(css)
		.map((rule) => keepRule(rule, classes))
		.join("");

/** The stylesheet without the custom properties that nothing in it refers to. */
export const dropUnusedProperties = (css: string): string => {
	const used = usedProperties(css);
	return css.replace(customProperty, (declaration, name: string) => (used.has(name) ? declaration : ""));
};
