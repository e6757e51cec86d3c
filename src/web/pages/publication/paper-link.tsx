// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FoundPapers } from "../../../council/council-paper.ts";
import { PaperReference } from "../../ui/paper-reference.tsx";
import type { View } from "../../view.ts";

type PaperLinkProps = { readonly view: View; readonly papers: FoundPapers; readonly paper: string };

/** The number of a council paper, leading to the paper where its address is known, with its name. */
export function PaperLink({ paper, ...props }: PaperLinkProps) {
	return <PaperReference {...props} number={paper} withName />;
}
