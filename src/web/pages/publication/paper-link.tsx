// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { View } from "../../view.ts";

/** The number of a council paper, leading to the paper where its address is known. */
export function PaperLink({ paper }: { readonly view: View; readonly paper: string }) {
	return <>{paper}</>;
}
