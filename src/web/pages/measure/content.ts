// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ShownMeasure } from "../../../usecase/show-measure.ts";
import type { Explanations } from "../../ui/explained.tsx";
import type { View } from "../../view.ts";

/** Everything that the parts of the measure page show. */
export type Content = Omit<ShownMeasure, "ok"> & {
	readonly view: View;
	readonly explanations: Explanations;
	readonly shownAt: { readonly time: Date; readonly address: string };
};
