// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Lets the browser make a passkey or sign in by one, and puts its answer into a plain form. Served as it is; imports nothing.
 */
const supported = "PublicKeyCredential" in window && "parseCreationOptionsFromJSON" in PublicKeyCredential;

function say(form: HTMLFormElement, sentence = "") {
	const place = form.querySelector("[role=alert]");
	if (place) place.textContent = sentence;
}

async function answerOf(form: HTMLFormElement): Promise<Credential | null> {
	const { kind, options = "" } = form.dataset;
	const response = await fetch(options, { method: "POST" });
	if (!response.ok) throw new Error(`The server answered ${response.status}.`);
	const given = await response.json();
	return kind === "create"
		? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(given) })
		: navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(given) });
}

async function send(form: HTMLFormElement) {
	const [button, field] = [form.querySelector("button"), form.querySelector<HTMLInputElement>("[name=response]")];
	say(form);
	if (button) button.disabled = true;
	try {
		const credential = await answerOf(form);
		if (!field || !(credential instanceof PublicKeyCredential)) throw new Error("No passkey was chosen.");
		field.value = JSON.stringify(credential.toJSON());
		form.submit();
	} catch {
		say(form, form.dataset.failed);
		if (button) button.disabled = false;
	}
}

for (const form of document.querySelectorAll<HTMLFormElement>(".passkey-form")) {
	const sentence = form.parentElement?.querySelector<HTMLElement>(".without-passkey");
	if (supported) {
		if (sentence) sentence.hidden = true;
		form.hidden = false;
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			void send(form);
		});
	} else if (sentence) sentence.textContent = form.dataset.unsupported ?? "";
}
