// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ReportLook, usualLook } from "../../report/report-look.ts";
import type { Context } from "../context.ts";
import { loadLogoBytes, loadPublicationSettings } from "./load-publication-settings.ts";

/** How the municipality wants its reports to look. */
export function loadReportLook({ store, municipality }: Context): Promise<ReportLook> {
	return store.read(municipality.id, async (db) => {
		const { accent, logo } = await loadPublicationSettings(db);
		const bytes = logo && (await loadLogoBytes(db));
		return {
			accent: accent || usualLook.accent,
			...(logo && bytes && { logo: { mediaType: logo.mediaType, bytes, alt: logo.alt } }),
		};
	});
}
