// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type RoleGrant, roles } from "../../../access/role.ts";
import type { PostedForm } from "../../posted-form.ts";

/** The role that a form gives or takes; undefined where it names none. */
export function sentGrant(form: PostedForm): RoleGrant | undefined {
	const role = roles.find((one) => one === form.text("role"));
	const [unitId, planId] = [form.text("unit"), form.text("plan")];
	return role && { role, ...(unitId && { unitId }), ...(planId && { planId }) };
}
