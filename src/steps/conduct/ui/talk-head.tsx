import type { ComponentChildren } from "preact";
import m from "#messages/conduct";
import type { RunSheet } from "../schema/run-sheet.ts";
import { mediumWords, workLine } from "./words.ts";

/** Who one talks with, and one line on where and until when. */
export function TalkHead({
	sheet,
	line,
	children,
}: {
	sheet: RunSheet;
	line: string;
	children?: ComponentChildren;
}) {
	const { contact, participants } = sheet;
	const facts = [workLine(contact), mediumWords[sheet.medium](), line];
	return (
		<header class="talk-head">
			<div>
				<h1>
					<small>{m.withPerson()}</small> {contact.name}
				</h1>
				<p class="small">{facts.filter(Boolean).join(" · ")}</p>
				{participants.length > 0 ? (
					<p class="small">
						{m.othersAre({
							names: participants.map((one) => one.name).join(", "),
						})}
					</p>
				) : null}
			</div>
			{children}
		</header>
	);
}
