// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CouncilSetting, Mirror } from "../../../council/mirror.ts";
import type { FoundSystem } from "../../../usecase/council/test-system.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";

/** What the page of the council information system shows. */
export type CouncilPage = {
	readonly view: View;
	readonly city: string;
	readonly now: Date;
	/** As it is saved. */
	readonly mirror: Mirror;
	/** As it stands in the form. */
	readonly values: CouncilSetting;
	readonly problems: readonly ShownProblem[];
	/** What was just done, in a sentence. */
	readonly done?: string | undefined;
	/** What the test found, or why it found nothing. */
	readonly tested?: FoundSystem | { readonly problem: string };
};
