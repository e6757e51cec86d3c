// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type RoleGrant, roles } from "../../../access/role.ts";
import type { FormTexts } from "../../form-texts.ts";

/** The role that a form gives or takes; undefined where it names none. */
export function sentGrant(text: FormTexts): RoleGrant | undefined {
	const role = roles.find((one) => one === text("role"));
	const [unitId, planId] = [text("unit"), text("plan")];
	return role && { role, ...(unitId && { unitId }), ...(planId && { planId }) };
}
