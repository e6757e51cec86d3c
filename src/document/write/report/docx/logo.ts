// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { ImageRun, Paragraph } from "docx";
import type { ReportLogo } from "../../../../report/report-look.ts";
import { pictureSize } from "../../docx/picture-size.ts";

/** In pixels, 96 to the inch. */
const most = { width: 340, height: 76 };

/** The city's logo as a paragraph of its own; nothing where the bytes are no picture. */
export function logoParagraph(logo: ReportLogo | undefined): readonly Paragraph[] {
	const size = logo && pictureSize(logo.bytes);
	if (!size) return [];
	const scale = Math.min(most.width / size.width, most.height / size.height);
	const picture = new ImageRun({
		type: logo.mediaType === "image/png" ? "png" : "jpg",
		data: Buffer.from(logo.bytes),
		transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
		altText: { name: "Logo", title: logo.alt, description: logo.alt },
	});
	return [new Paragraph({ children: [picture] })];
}
