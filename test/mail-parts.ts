// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type Headers = ReadonlyMap<string, string>;
type Leaf = { readonly type: string; readonly content: string };

function split(raw: string): { readonly headers: Headers; readonly body: string } {
	const end = raw.indexOf("\r\n\r\n");
	const lines = raw
		.slice(0, end)
		.replace(/\r\n[ \t]+/g, " ")
		.split("\r\n");
	const headers = new Map(
		lines.map((line) => {
			const at = line.indexOf(":");
			return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
		}),
	);
	return { headers, body: raw.slice(end + 4) };
}

function decode(body: string, encoding: string): string {
	if (encoding === "base64") return Buffer.from(body, "base64").toString();
	if (encoding !== "quoted-printable") return body;
	const bytes = body
		.replace(/=\r\n/g, "")
		.replace(/=([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
	return Buffer.from(bytes, "latin1").toString();
}

function leaves(raw: string): readonly Leaf[] {
	const { headers, body } = split(raw);
	const type = headers.get("content-type") ?? "";
	const boundary = /boundary="([^"]+)"/.exec(type)?.[1];
	if (!boundary) {
		const content = decode(body, headers.get("content-transfer-encoding") ?? "");
		const kind = type.split(";")[0] ?? "";
		return [
			{
				type: kind,
				content: kind.startsWith("text/") && kind !== "text/calendar" ? content.replaceAll("\r\n", "\n") : content,
			},
		];
	}
	const parts = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1);
	return parts.flatMap((part) => leaves(part.replace(/^\r\n/, "")));
}

/** A mail taken apart as a mail program would. */
export function partsOf(raw: string) {
	const { headers } = split(raw);
	return { raw, headers, parts: leaves(raw), recipients: (headers.get("to") ?? "").split(",").length };
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

/** The words of a letter's HTML as somebody reads them; the address behind a button is written out beneath it. */
export function wordsOfHtml(html: string): string {
	const body = html.slice(html.indexOf("<body>"));
	return body
		.replace(/<[^>]*>/g, (tag) => (/^<\/?(strong|a)\b/.test(tag) ? "" : " "))
		.replace(/&(#39|\w+);/g, (_, name: string) => entities[name] ?? "");
}
