// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a delivery status notification says of a mail of ours. */
export type DeliveryReport = {
	/** The mail, by the id in its Message-ID: who does not know that cannot speak of it. */
	readonly mailId: string;
	readonly state: "failing" | "bounced";
	readonly reason: string;
};

type Headers = ReadonlyMap<string, string>;
type Part = { readonly headers: Headers; readonly body: string };

const longestReason = 300;

/** Header fields, each on one line however they were folded; of several of one name the first. */
function headersOf(text: string): Headers {
	const fields = new Map<string, string>();
	for (const line of text.replace(/\n[ \t]+/g, " ").split("\n")) {
		const [, name, value = ""] = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line) ?? [];
		if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
	}
	return fields;
}

function partOf(text: string): Part {
	const end = text.indexOf("\n\n");
	if (end === -1) return { headers: headersOf(text), body: "" };
	return { headers: headersOf(text.slice(0, end)), body: text.slice(end + 2) };
}

const typeOf = ({ headers }: Part): string => headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";

/** The parts of a multipart message, by its boundary. */
function partsOf({ headers, body }: Part): readonly Part[] {
	const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get("content-type") ?? "") ?? [];
	const boundary = quoted ?? bare;
	if (!boundary) return [];
	const [, ...parts] = `\n${body}`.split(`\n--${boundary}`);
	return parts.filter((text) => !text.startsWith("--")).map((text) => partOf(text.replace(/^[ \t]*\n/, "")));
}

/** A body as it was before it was encoded for its way; the notification itself is hardly ever. */
function decoded({ headers, body }: Part): string {
	switch (headers.get("content-transfer-encoding")?.toLowerCase()) {
		case "base64":
			return Buffer.from(body, "base64").toString("utf8").replaceAll("\r\n", "\n");
		case "quoted-printable":
			return body
				.replace(/=\n/g, "")
				.replace(/=([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
		default:
			return body;
	}
}

/** What is said of the recipient who fared worst; undefined where nothing failed. */
function worst(status: string): Pick<DeliveryReport, "state" | "reason"> | undefined {
	const recipients = status.split(/\n[ \t]*\n/).map(headersOf);
	const reports = recipients.flatMap((fields) => {
		const [, digit] = /^([245])\.\d{1,3}\.\d{1,3}/.exec(fields.get("status") ?? "") ?? [];
		const isTrouble = ["failed", "delayed"].includes(fields.get("action")?.toLowerCase() ?? "");
		if (!isTrouble || digit === undefined || digit === "2") return [];
		const said = fields.get("diagnostic-code")?.replace(/^[\w-]+;\s*/, "") ?? fields.get("status") ?? "";
		return [
			{ state: digit === "5" ? ("bounced" as const) : ("failing" as const), reason: said.slice(0, longestReason) },
		];
	});
	return reports.find(({ state }) => state === "bounced") ?? reports[0];
}

const ours = /^message-id:\s*<([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})@/im;

/**
 * Reads a delivery status notification (RFC 3464) about a mail of ours. Undefined where it is none, where it tells of no trouble,
 * or where it does not bring the headers of the mail that it is about: anybody could have made it up then.
 */
export function readDeliveryReport(source: string): DeliveryReport | undefined {
	const message = partOf(source.replaceAll("\r\n", "\n").replace(/^From .*\n/, ""));
	if (typeOf(message) !== "multipart/report") return undefined;
	const parts = partsOf(message);
	const status = parts.find((part) => /^message\/(global-)?delivery-status$/.test(typeOf(part)));
	const returned = parts.find((part) =>
		/^(message\/(rfc822|global)|(text|message)\/(rfc822-headers|global-headers))$/.test(typeOf(part)),
	);
	const said = status && worst(decoded(status));
	const [, mailId] = (returned && ours.exec(decoded(returned))) ?? [];
	return said && mailId ? { ...said, mailId: mailId.toLowerCase() } : undefined;
}
