// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Select } from "../../ui/choice.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import type { ContactValues, UnitValues } from "./values.ts";

type FieldsProps = {
	readonly view: View;
	readonly values: UnitValues;
	readonly problems: readonly ShownProblem[];
};

type OneProps = Omit<FieldsProps, "values"> & {
	readonly contact: ContactValues;
	readonly at: number;
	readonly isMain: boolean;
};

function MainChoice({ view, at, isMain }: Pick<OneProps, "view" | "at" | "isMain">) {
	return (
		<div class="kern-form-check">
			<input
				class="kern-form-check__radio"
				type="radio"
				id={`main-${at}`}
				name="main"
				value={String(at)}
				checked={isMain}
			/>
			<label class="kern-label" for={`main-${at}`}>
				{view.t.unit_contact_main_choice()}
			</label>
		</div>
	);
}

function OneContact({ view, contact, at, isMain, problems }: OneProps) {
	const { t } = view;
	const kinds = [
		{ value: "mailbox", label: t.unit_contact_mailbox() },
		{ value: "person", label: t.unit_contact_person() },
	];
	const problem = problems.find(({ field }) => field === `email-${at}`)?.sentence;
	return (
		<fieldset class="kern-fieldset contact-fields">
			<legend class="kern-label">{t.unit_contact_number({ number: at + 1 })}</legend>
			<div class="kern-fieldset__body">
				<Select name={`kind-${at}`} label={t.unit_contact_kind()} options={kinds} chosen={contact.kind} />
				<TextField name="contact" id={`contact-${at}`} label={t.unit_contact_name()} value={contact.name} optional />
				<TextField
					name="email"
					id={`email-${at}`}
					label={t.unit_contact_email()}
					value={contact.email}
					problem={problem}
					optional
				/>
				<MainChoice view={view} at={at} isMain={isMain} />
			</div>
		</fieldset>
	);
}

/** Whom to ask, with room for two more. */
export function ContactFields({ view, values, problems }: FieldsProps) {
	const { t } = view;
	return (
		<section class="form__group" aria-labelledby="contacts">
			<div>
				<h2 id="contacts" class="kern-heading-small">
					{t.unit_contacts_title()}
				</h2>
				<p class="kern-body">{t.unit_contacts_hint()}</p>
			</div>
			{values.contacts.map((contact, at) => (
				<OneContact view={view} contact={contact} at={at} isMain={at === values.main} problems={problems} />
			))}
		</section>
	);
}
