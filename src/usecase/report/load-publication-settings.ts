// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type PublicationSettings, publicationSettingsOf } from "../../report/publication-settings.ts";
import { findPublicationFile } from "../../store/publication-file-repository.ts";
import { loadPublishing } from "../../store/publication-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";

/** How the municipality of the transaction publishes. Everything of it is public. */
export async function loadPublicationSettings(db: Db): Promise<PublicationSettings> {
	const { sections, municipality, files } = await loadPublishing(db);
	const logo = files.get("logo");
	return publicationSettingsOf({
		...{ sections, municipality },
		logo: logo && { mediaType: logo.mediaType === "image/jpeg" ? "image/jpeg" : "image/png", sha256: logo.sha256 },
		video: files.get("video"),
		captions: files.get("captions"),
	});
}

/** How a municipality publishes; everybody may ask. */
export function showPublicationSettings({ store, municipality }: Context): Promise<PublicationSettings> {
	return store.read(municipality.id, loadPublicationSettings);
}

/** The bytes of the logo for reports; undefined where there is none. */
export async function loadLogoBytes(db: Db): Promise<Uint8Array | undefined> {
	return (await findPublicationFile(db, "logo"))?.bytes;
}
