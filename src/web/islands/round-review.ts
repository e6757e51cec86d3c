// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Lets a person decide by keyboard: the keys press the buttons, open the forms and follow the links that stand on the page, so that
 * nothing can be done here that the page without a script cannot do. They can be turned off, and rest while somebody types.
 * Served as it is; imports nothing.
 */
const stored = "planstand-review-keys";
const toggle = document.querySelector<HTMLInputElement>("#keys-on");

const areOn = (): boolean => {
	try {
		return localStorage.getItem(stored) !== "off";
	} catch {
		return true;
	}
};

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && target.matches("input, textarea, select");

function press(selector: string): boolean {
	const element = document.querySelector<HTMLElement>(selector);
	element?.click();
	return element !== null;
}

/** Opens the form of a deed and goes to where one writes. */
function open(key: string): boolean {
	const details = document.querySelector(`summary[data-key="${key}"]`)?.closest("details");
	if (!details) return false;
	details.open = true;
	details.scrollIntoView({ block: "nearest" });
	details.querySelector<HTMLElement>("textarea")?.focus();
	return true;
}

const keys: Readonly<Record<string, () => boolean>> = {
	a: () => press("button[data-key=a]"),
	r: () => open("r"),
	e: () => open("e"),
	j: () => press("a[rel=next]"),
	k: () => press("a[rel=prev]"),
};

function onKey(event: KeyboardEvent) {
	const { target } = event;
	if (event.key === "Escape" && isTyping(target) && target instanceof HTMLElement) target.blur();
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(target) || !areOn()) return;
	if (keys[event.key.toLowerCase()]?.()) event.preventDefault();
}

/** Pressed twice, a button would decide about what stands there next. */
function pressOnce(event: SubmitEvent) {
	if (document.body.dataset.busy) event.preventDefault();
	document.body.dataset.busy = "yes";
}

function showKeys() {
	for (const kbd of document.querySelectorAll<HTMLElement>("kbd.only-with-script")) kbd.hidden = !areOn();
}

if (toggle) {
	toggle.checked = areOn();
	toggle.addEventListener("change", () => {
		try {
			localStorage.setItem(stored, toggle.checked ? "on" : "off");
		} catch {
			// Where nothing may be stored, the keys stay on.
		}
		showKeys();
	});
}
document.addEventListener("keydown", onKey);
document.addEventListener("submit", pressOnce);
// A page that the browser brings back from its memory is not busy.
window.addEventListener("pageshow", () => {
	delete document.body.dataset.busy;
});
for (const element of document.querySelectorAll<HTMLElement>("details.only-with-script")) element.hidden = false;
showKeys();
