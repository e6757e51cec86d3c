// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { resolve } from "node:path";
import { z } from "zod";

/** What the environment decides. Parsed once, at the start; nothing else in src/ reads these variables. */
export type Config = {
	/** Address to listen on; only this machine unless said otherwise. */
	readonly host: string;
	readonly port: number;
	/** Absolute path of the folder in which the data lie. */
	readonly dataFolder: string;
	/** The city's own PostgreSQL; without it Planstand runs a server of its own in the data folder. */
	readonly databaseUrl: string | undefined;
};

const portSentence = "PORT muss eine ganze Zahl von 0 bis 65535 sein, zum Beispiel PORT=3000.";

const databaseSentence =
	"DATABASE_URL muss eine Adresse wie postgres://nutzer:kennwort@rechner:5432/datenbank sein. Ohne die Angabe betreibt Planstand " +
	"seine Datenbank selbst.";

const environment = z.object({
	HOST: z
		.string()
		.trim()
		.min(1, "HOST ist leer. Ohne HOST hört Planstand nur auf diesem Rechner (127.0.0.1).")
		.default("127.0.0.1"),
	PORT: z
		.string()
		.regex(/^\d{1,5}$/, portSentence)
		.transform(Number)
		.refine((port) => port <= 65_535, portSentence)
		.default(3000),
	PLANSTAND_DATA: z
		.string()
		.min(1, "PLANSTAND_DATA ist leer. Ohne die Angabe liegen die Daten in ./data.")
		.default("./data")
		.transform((path) => resolve(path)),
	DATABASE_URL: z.string().trim().refine(isDatabaseUrl, databaseSentence).optional(),
});

/**
 * Reads the configuration from environment variables.
 * Throws an error with one German sentence per mistake: a wrong setting must stop the start, not be replaced by a guess.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
	const parsed = environment.safeParse(env);
	if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join("\n"));
	const { HOST, PORT, PLANSTAND_DATA, DATABASE_URL } = parsed.data;
	return { host: HOST, port: PORT, dataFolder: PLANSTAND_DATA, databaseUrl: DATABASE_URL };
}

/** An address with a database's name in it; the rest may come from the usual places of PostgreSQL. */
function isDatabaseUrl(text: string): boolean {
	return /^postgres(ql)?:\/\/[^/]*\/[^/?]+/.test(text) && URL.canParse(text.replace("@/", "@socket/"));
}
