// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { View } from "../view.ts";

/** How large a file is, as people say it. */
export const megabytes = ({ locale }: Pick<View, "locale">, bytes: number): string =>
	Math.max(0.1, bytes / 1024 / 1024).toLocaleString(locale, { maximumFractionDigits: 1 });
