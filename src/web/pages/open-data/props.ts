// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedHere } from "../../../usecase/open-data/open-published.ts";
import type { View } from "../../view.ts";

/** What the page of open data shows. */
export type OpenDataProps = {
	readonly view: View;
	readonly published: PublishedHere;
	/** The site's name, as other sites call it: `https://plan.musterstadt.example`. */
	readonly site: string;
};
