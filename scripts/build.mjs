// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// Builds dist/: the words, the compiled sources, and what lies beside them (styles, fonts, pictures).
// Types are not checked here; that is what `npm run check` is for, and a start should not wait for it.
import { cpSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { compile } from "@inlang/paraglide-js";
import { root, runQuietly } from "./boot/process.mjs";
import { unpackFonts } from "./unpack-fonts.mjs";

const next = join(root, "dist.next");
const dist = join(root, "dist");

async function build() {
	await compile({ project: join(root, "project.inlang"), outdir: join(root, "src/messages") });
	await unpackFonts();
	const begun = new Date();
	rmSync(next, { recursive: true, force: true });
	await runQuietly(
		process.execPath,
		["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", next],
		{
			failure: "tsc hat die Quellen nicht übersetzt.",
		},
	);
	copyAssets();
	writeManifest();
	writeFileSync(join(next, ".stamp"), "");
	// A source saved while the build ran must count as newer than the build.
	utimesSync(join(next, ".stamp"), begun, begun);
	swap();
}

function copyAssets() {
	const isAsset = (path) => ![".ts", ".tsx"].includes(extname(path)) && !path.startsWith(join(root, "src/messages"));
	cpSync(join(root, "src"), next, { recursive: true, filter: isAsset });
}

/** dist/ has a package.json of its own so that `#messages` means the copy in dist there and the one in src in src. */
function writeManifest() {
	const { name, version, type, imports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const moved = Object.entries(imports).map(([key, path]) => [key, path.replace("./src/", "./")]);
	const manifest = { name, version, type, private: true, imports: Object.fromEntries(moved) };
	writeFileSync(join(next, "package.json"), JSON.stringify(manifest, null, "\t"));
}

/** Exchanges the finished build for the old one, so that nobody meets half of it. */
function swap() {
	const old = join(root, "dist.old");
	rmSync(old, { recursive: true, force: true });
	try {
		renameSync(dist, old);
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
	}
	renameSync(next, dist);
	rmSync(old, { recursive: true, force: true });
}

await build();
// The compiler of the words leaves a timer behind that would hold the process for half a minute.
process.exit();
