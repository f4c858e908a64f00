import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import m from "#messages/shell";

/**
 * The way of a message out of here: open it in one's own mail program, or copy it, then say that it is out.
 * Only one button is filled: the next thing to do.
 */
export function SendActs({
	text,
	mailto,
	mark,
	isFirst = true,
	isBlocked = false,
	isSpoken = false,
	afterTaken,
	send,
}: {
	text: string;
	/** Sends it from the person's own mail, where that is connected: then this comes first. */
	send?: { label: string; onSend: () => void; isPending: boolean } | null;
	/** A `mailto:` link, where there is an address to write to. */
	mailto?: string | null;
	/** Says that it is out. */
	mark?: { label: string; onMark: () => void; isPending: boolean };
	/** Nothing else on the screen comes before it. */
	isFirst?: boolean;
	/** It may not go out as it stands. */
	isBlocked?: boolean;
	/** Said aloud: there is nothing to open or to copy. */
	isSpoken?: boolean;
	/** What is offered once the text was opened or copied. */
	afterTaken?: ComponentChildren;
}) {
	const [isTaken, setTaken] = useState(false);
	const take = () => setTaken(true);
	const next =
		isSpoken || (isTaken && mark)
			? "mark"
			: send
				? "send"
				: mailto
					? "mail"
					: "copy";
	const look = (act: string) => (isFirst && next === act ? "btn do" : "btn");
	return (
		<div class="form-acts">
			{send && !isSpoken ? (
				<button
					type="button"
					class={look("send")}
					disabled={isBlocked || send.isPending}
					onClick={send.onSend}
				>
					{send.label}
				</button>
			) : null}
			{mailto && !isSpoken ? (
				isBlocked ? (
					<button type="button" class="btn" disabled>
						{m.openMail()}
					</button>
				) : (
					<a class={look("mail")} href={mailto} onClick={take}>
						{m.openMail()}
					</a>
				)
			) : null}
			{isSpoken ? null : (
				<CopyButton
					text={text}
					look={look("copy")}
					isBlocked={isBlocked}
					onCopied={take}
				/>
			)}
			{mark ? (
				<button
					type="button"
					class={look("mark")}
					disabled={isBlocked || mark.isPending}
					onClick={mark.onMark}
				>
					{mark.label}
				</button>
			) : null}
			{isTaken ? afterTaken : null}
		</div>
	);
}

/** Copies a text, and says so. */
export function CopyButton({
	text,
	look,
	isBlocked,
	onCopied,
}: {
	text: string;
	look: string;
	isBlocked: boolean;
	onCopied: () => void;
}) {
	const [isDone, setDone] = useState(false);
	const copy = async () => {
		await copyText(text);
		setDone(true);
		onCopied();
		setTimeout(() => setDone(false), 3000);
	};
	return (
		<button type="button" class={look} disabled={isBlocked} onClick={copy}>
			<span aria-live="polite">{isDone ? m.copied() : m.copy()}</span>
		</button>
	);
}

/** Where the clipboard is closed to pages, the text is selected and copied the old way. */
async function copyText(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		const area = document.createElement("textarea");
		area.value = text;
		document.body.append(area);
		area.select();
		document.execCommand("copy");
		area.remove();
	}
}
