// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { dirname, extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { kernClasses } from "./kern-classes.ts";
import { dropUnusedProperties, pickKernRules } from "./kern-styles.ts";

/** A file that browsers may keep for ever, because its address changes with its content. */
type Asset = {
	readonly path: string;
	readonly type: string;
	readonly body: Uint8Array<ArrayBuffer>;
	/** The same, compressed; absent where the format is compressed already. */
	readonly brotli?: Uint8Array<ArrayBuffer>;
};

export type Assets = {
	/** The address of each file by its plain name (`planstand.css`). */
	readonly address: {
		readonly styles: string;
		readonly marks: string;
		readonly islands: { readonly [island in (typeof islandNames)[number]]: string };
		readonly icon: string;
	};
	readonly byPath: ReadonlyMap<string, Asset>;
	/** Differs from build to build: what another build made is not shown again. */
	readonly build: string;
};

const types: Readonly<Record<string, string>> = {
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml",
	".woff2": "font/woff2",
};

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const assetOf = (name: string, body: Uint8Array<ArrayBuffer>): Asset => {
	const extension = extname(name);
	const hash = createHash("sha256").update(body).digest("base64url").slice(0, 12);
	const path = `/assets/${name.slice(0, -extension.length)}.${hash}${extension}`;
	const asset = { path, type: types[extension] ?? "application/octet-stream", body };
	return extension === ".woff2" ? asset : { ...asset, brotli: new Uint8Array(brotliCompressSync(body)) };
};

const styleFiles = [
	"fonts.css",
	"page.css",
	"table.css",
	"mark.css",
	"start.css",
	"reading.css",
	"register.css",
	"measure.css",
	"report.css",
	"publication.css",
	"account.css",
	"review.css",
	"unit.css",
	"round.css",
	"succession.css",
	"picture.css",
	"difference.css",
	"log.css",
	"edit.css",
	"contribution.css",
	"sheet.css",
	"council.css",
	"round-review.css",
	"round-division.css",
	"open-data.css",
	"legal.css",
	"print.css",
];
const weights = [400, 600] as const;
const fontFiles = [
	...["latin", "latin-ext", "cyrillic", "greek", "vietnamese"].map((letters) => `fira-sans-${letters}`),
	"noto-sans-arabic-arabic",
].flatMap((font) => weights.map((weight) => `${font}-${weight}-normal.woff2`));

const folder = (name: string): string => join(import.meta.dirname, name);

const kernFolder = (): string => dirname(createRequire(import.meta.url).resolve("@kern-ux/native/dist/kern.min.css"));

/** The font of KERN, in parts of one script each, and Arabic letters; both under the OFL-1.1. */
const fontFolder = (name: string): string => {
	const font = name.startsWith("fira") ? "fira-sans" : "noto-sans-arabic";
	return join(dirname(createRequire(import.meta.url).resolve(`@fontsource/${font}/LICENSE`)), "files");
};

const islandNames = ["upload", "review", "passkey", "round-review", "contribution", "framed"] as const;

const islandSource = (name: string): string => {
	const extension = extname(import.meta.filename);
	const source = readFileSync(join(import.meta.dirname, "islands", `${name}${extension}`), "utf8");
	return extension === ".ts" ? stripTypeScriptTypes(source) : source;
};

const stylesheet = (fonts: readonly Asset[]): string => {
	const kern = pickKernRules(readFileSync(join(kernFolder(), "kern.min.css"), "utf8"), new Set<string>(kernClasses));
	const own = styleFiles.map((name) => readFileSync(join(folder("styles"), name), "utf8")).join("\n");
	const withFonts = fontFiles.reduce(
		(css, name, at) => css.replace(`url("${name}")`, `url("${fonts[at]?.path}")`),
		own,
	);
	return dropUnusedProperties(kern + withFonts.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s*\n\s*/g, "\n"));
};

/** Reads, shortens and names what the pages load; done once at the start. */
export const loadAssets = (): Assets => {
	const fonts = fontFiles.map((name) => assetOf(name, new Uint8Array(readFileSync(join(fontFolder(name), name)))));
	const picture = (name: string) => assetOf(name, new Uint8Array(readFileSync(join(folder("pictures"), name))));
	const islands = islandNames.map((name) => assetOf(`${name}.js`, bytesOf(islandSource(name))));
	const [styles, marks, icon] = [
		assetOf("planstand.css", bytesOf(stylesheet(fonts))),
		picture("marks.svg"),
		picture("icon.svg"),
	] as const;
	const all = [styles, ...islands, marks, icon, ...fonts];
	const [upload = "", review = "", passkey = "", roundReview = "", contribution = "", framed = ""] = islands.map(
		({ path }) => path,
	);
	return {
		address: {
			styles: styles.path,
			marks: marks.path,
			islands: { upload, review, passkey, "round-review": roundReview, contribution, framed },
			icon: icon.path,
		},
		build: Math.trunc(statSync(import.meta.filename).mtimeMs).toString(36),
		byPath: new Map(all.map((asset) => [asset.path, asset])),
	};
};
