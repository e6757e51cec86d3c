// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Words } from "../../../wording/locale.ts";

type Kind = "missing" | "wrong-kind" | "too-large" | "too-small";
type Named = "logo" | "video" | "captions";

function wrongKind(t: Words, name: Named): string {
	if (name === "logo") return t.publication_settings_file_wrong_kind_logo();
	return name === "video"
		? t.publication_settings_file_wrong_kind_video()
		: t.publication_settings_file_wrong_kind_captions();
}

/** Why a file of the public pages was not taken. */
export function fileSentence(t: Words, name: Named, kind: Kind): string {
	switch (kind) {
		case "missing":
			return t.publication_settings_file_missing();
		case "too-large":
			return t.publication_settings_file_too_large();
		case "too-small":
			return t.publication_settings_file_too_small();
		case "wrong-kind":
			return wrongKind(t, name);
	}
}
