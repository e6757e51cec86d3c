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
	/** The address under which people reach the site, without a slash at the end; from this machine where left out. */
	readonly publicUrl?: string;
	/** Whether the last entry of `X-Forwarded-For` is a proxy's of one's own. */
	readonly trustProxy: boolean;
	/** The mail server, as `smtps://user:password@host`; without one, mails are shown in the application. */
	readonly smtpUrl?: string;
	readonly mailFrom?: string;
	/** Hosts of one's own network whose council information system may be read, also without TLS. */
	readonly councilIntranetHosts?: readonly string[];
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
	PUBLIC_URL: z.string().transform(originOf).optional(),
	TRUST_PROXY: z
		.enum(["", "0", "1"], "TRUST_PROXY ist 1, wenn ein eigener Proxy davorsteht, der X-Forwarded-For setzt, sonst 0.")
		.default("0")
		.transform((value) => value === "1"),
	SMTP_URL: z
		.string()
		.regex(/^smtps?:\/\/[^\s/]+/, "SMTP_URL muss die Form smtps://name:kennwort@server.example:465 haben.")
		.optional(),
	MAIL_FROM: z
		.string()
		.regex(
			/@/,
			"MAIL_FROM muss die Adresse enthalten, von der Mails kommen, zum Beispiel planstand@musterstadt.example.",
		)
		.optional(),
	COUNCIL_INTRANET_HOSTS: z.string().transform(hostsOf).optional(),
});

const hostsSentence =
	"COUNCIL_INTRANET_HOSTS muss aus Rechnernamen ohne Anschluss und Pfad bestehen, durch Kommas getrennt, zum Beispiel ris.stadt.local.";

function hostsOf(written: string, context: z.RefinementCtx): readonly string[] {
	const hosts = written.split(",").map((host) => host.trim().toLowerCase());
	if (hosts.every((host) => URL.parse(`http://${host}/`)?.hostname === host)) return hosts;
	context.addIssue({ code: "custom", message: hostsSentence });
	return z.NEVER;
}

const publicUrlSentence =
	"PUBLIC_URL muss die Adresse sein, unter der die Seite erreicht wird, ohne Pfad, zum Beispiel https://plan.musterstadt.example.";

function originOf(written: string, context: z.RefinementCtx): string {
	const parsed = URL.parse(written);
	if (parsed && /^https?:$/.test(parsed.protocol) && parsed.pathname === "/" && !parsed.search) return parsed.origin;
	context.addIssue({ code: "custom", message: publicUrlSentence });
	return z.NEVER;
}

function mailNeedsSender({ SMTP_URL, MAIL_FROM }: { SMTP_URL?: string | undefined; MAIL_FROM?: string | undefined }) {
	return SMTP_URL === undefined || MAIL_FROM !== undefined;
}

/**
 * Reads the configuration from environment variables.
 * Throws an error with one German sentence per mistake: a wrong setting must stop the start, not be replaced by a guess.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
	const parsed = environment
		.refine(mailNeedsSender, "Zu SMTP_URL gehört MAIL_FROM: die Adresse, von der Mails kommen.")
		.safeParse(env);
	if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join("\n"));
	const { HOST, PORT, PLANSTAND_DATA, DATABASE_URL, PUBLIC_URL, TRUST_PROXY, SMTP_URL, MAIL_FROM } = parsed.data;
	const { COUNCIL_INTRANET_HOSTS } = parsed.data;
	return {
		host: HOST,
		port: PORT,
		dataFolder: PLANSTAND_DATA,
		databaseUrl: DATABASE_URL,
		trustProxy: TRUST_PROXY,
		...(PUBLIC_URL && { publicUrl: PUBLIC_URL }),
		...(SMTP_URL && { smtpUrl: SMTP_URL }),
		...(MAIL_FROM && { mailFrom: MAIL_FROM }),
		...(COUNCIL_INTRANET_HOSTS && { councilIntranetHosts: COUNCIL_INTRANET_HOSTS }),
	};
}

/** An address with a database's name in it; the rest may come from the usual places of PostgreSQL. */
function isDatabaseUrl(text: string): boolean {
	return /^postgres(ql)?:\/\/[^/]*\/[^/?]+/.test(text) && URL.canParse(text.replace("@/", "@socket/"));
}
