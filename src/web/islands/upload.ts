// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Makes the upload form kinder where JavaScript runs: a file can be dropped anywhere, progress shows, and a problem is
 * said on the page without losing it. Served as it is; imports nothing.
 */
type Answer = {
	readonly state?: string;
	readonly sentence?: string;
	readonly percent?: number | null;
	readonly result?: string;
};
type Accepted = { readonly result: string; readonly progress: string };

const form = document.querySelector<HTMLFormElement>("#upload");
const input = form?.querySelector<HTMLInputElement>("#file");
const bar = form?.querySelector<HTMLProgressElement>("#progress");
const problem = document.querySelector<HTMLElement>("#problem");

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function say(sentence: string) {
	const status = form?.querySelector("[role=status]");
	if (status && status.textContent !== sentence) status.textContent = sentence;
}

function showProgress(sentence: string, percent: number | null) {
	if (!form || !bar) return;
	const box = form.querySelector<HTMLElement>(".upload__progress");
	const label = form.querySelector("label[for=progress]");
	if (box) box.hidden = false;
	if (label) label.textContent = sentence;
	if (percent === null) bar.removeAttribute("value");
	else bar.value = percent;
}

function setBusy(busy: boolean) {
	const button = form?.querySelector("button");
	if (button) button.disabled = busy;
	const box = form?.querySelector<HTMLElement>(".upload__progress");
	if (box && !busy) box.hidden = true;
	form?.setAttribute("aria-busy", String(busy));
}

function alertBox(title: string, sentence: string): HTMLElement {
	const box = document.createElement("div");
	box.className = "kern-alert kern-alert--danger";
	box.innerHTML =
		'<div class="kern-alert__header"><span class="kern-icon kern-icon--danger" aria-hidden="true"></span>' +
		'<span class="kern-title"></span></div><div class="kern-alert__body"><p class="kern-body"></p></div>';
	const [heading, text] = [box.querySelector(".kern-title"), box.querySelector("p")];
	if (heading) heading.textContent = title;
	if (text) text.textContent = sentence;
	return box;
}

function refuse(sentence: string) {
	setBusy(false);
	say("");
	problem?.replaceChildren(alertBox(form?.dataset.failedTitle ?? "", sentence));
	input?.focus();
}

/** `fetch` cannot tell how much of a body is sent, so this is the older request. */
function send(address: string, body: FormData, onPercent: (percent: number) => void): Promise<Response> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open("POST", address);
		request.setRequestHeader("Accept", "application/json");
		request.upload.onprogress = ({ loaded, total }) => onPercent(Math.round((100 * loaded) / total));
		request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
		request.onerror = () => reject(new Error("no connection"));
		request.send(body);
	});
}

async function follow({ result, progress }: Accepted) {
	for (;;) {
		const answer: Answer = await (await fetch(progress)).json();
		if (answer.state === "read") return location.assign(answer.result ?? result);
		if (answer.state !== "reading") return refuse(answer.sentence ?? "");
		showProgress(answer.sentence ?? "", answer.percent ?? null);
		await wait(400);
	}
}

async function upload(file: File) {
	const words = form?.dataset ?? {};
	if (file.size > Number(words.largest)) return refuse(words.tooLarge ?? "");
	problem?.replaceChildren();
	setBusy(true);
	say(words.reading ?? "");
	showProgress(words.uploading ?? "", 0);
	const body = new FormData(form ?? undefined);
	body.set("file", file);
	try {
		const response = await send(form?.action ?? "", body, (percent) => showProgress(words.uploading ?? "", percent));
		const answer: Accepted & Answer = await response.json();
		if (response.status === 202) await follow(answer);
		else refuse(answer.sentence ?? "");
	} catch {
		refuse(words.noConnection ?? "");
	}
}

function readChosen(event: Event) {
	event.preventDefault();
	const file = input?.files?.[0];
	if (file) void upload(file);
	else refuse(form?.dataset.missing ?? "");
}

function takeDrop(event: DragEvent) {
	event.preventDefault();
	form?.classList.remove("upload--over");
	const files = event.dataTransfer?.files;
	if (!input || !files?.[0] || form?.ariaBusy === "true") return;
	input.files = files;
	void upload(files[0]);
}

form?.addEventListener("submit", readChosen);
document.addEventListener("dragover", (event) => {
	event.preventDefault();
	form?.classList.add("upload--over");
});
document.addEventListener("dragleave", (event) => {
	if (event.relatedTarget === null) form?.classList.remove("upload--over");
});
document.addEventListener("drop", takeDrop);
// A page that the browser brings back from its memory must not still look busy.
window.addEventListener("pageshow", () => setBusy(false));
for (const element of form?.querySelectorAll<HTMLElement>(".only-with-script") ?? []) element.hidden = false;
if (form) form.noValidate = true;
