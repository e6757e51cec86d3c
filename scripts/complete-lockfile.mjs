// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// Adds to package-lock.json the optional packages for other platforms that npm left out.
//
// Where a registry lacks one of them, `npm install` drops it without a word, and `npm ci` then refuses the lockfile
// (EUSAGE). An entry with its platform is enough: npm skips it where the platform is another, and fetches it where it is.
// Run it after every `npm install`; the test of scripts/ fails when the lockfile is incomplete.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const systems = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "aix", "win32"];
const processors = ["arm64", "x64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32"];
const spelledOtherwise = { windows: "win32", wasi: "wasm32", armv7: "arm", x86: "ia32" };

/** The missing optional packages of a lockfile, as entries of its list `packages`. */
export function missingEntries(packages) {
	const missing = {};
	for (const [path, entry] of Object.entries(packages)) {
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			if (path === "" || find(packages, path, name)) continue;
			missing[`node_modules/${name}`] = missingEntry(name, version, entry.dev);
		}
	}
	return missing;
}

/** One entry, its keys in the order in which npm writes them. */
function missingEntry(name, version, dev) {
	if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name} is asked for as ${version}: give its exact version.`);
	const { os, cpu, libc } = platformOf(name);
	const entry = { version, cpu, dev: dev ? true : undefined, libc, optional: true, os };
	return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}

/** Looks a package up as Node does: in the nearest node_modules, going outwards. */
function find(packages, from, name) {
	for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, "")) {
		const path = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
		if (packages[path]) return packages[path];
		if (folder === "") return undefined;
	}
}

function platformOf(name) {
	const words = name.split(/[/\-.]/).map((word) => spelledOtherwise[word] ?? word);
	const os = systems.filter((system) => words.includes(system));
	const cpu = /eabi/.test(name) ? ["arm"] : processors.filter((processor) => words.includes(processor));
	if (os.length + cpu.length === 0)
		throw new Error(`The platform of ${name} is unknown; add it to complete-lockfile.mjs.`);
	return { os: orNothing(os), cpu: orNothing(cpu), libc: libcOf(name) };
}

function orNothing(list) {
	return list.length > 0 ? list : undefined;
}

function libcOf(name) {
	if (name.includes("musl")) return ["musl"];
	return name.includes("-gnu") ? ["glibc"] : undefined;
}

function complete(file) {
	const lockfile = JSON.parse(readFileSync(file, "utf8"));
	const missing = missingEntries(lockfile.packages);
	const all = Object.entries({ ...lockfile.packages, ...missing }).toSorted(([a], [b]) => a.localeCompare(b, "en"));
	writeFileSync(file, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(all) }, null, 2)}\n`);
	process.stderr.write(`${Object.keys(missing).length} optional packages added to ${file}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) complete("package-lock.json");
