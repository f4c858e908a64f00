import { useEffect, useId, useRef, useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-remember";
import { client, useRead } from "#web/api.ts";
import { linesOf } from "../rules/line-split.ts";
import type { MemoryPrompt } from "../rules/memory-prompt.ts";
import type { PersonFields } from "../schema/remember.ts";
import { PersonChips } from "./person-chips.tsx";
import { PersonForm } from "./person-form.tsx";

type Typed = { text: string; said?: PersonFields };

/** The one line: Enter keeps and empties it; below it stands how it is read. A pasted list is shown first. */
export function RememberInput({
	prompt,
	question,
	onAdd,
}: {
	prompt: MemoryPrompt | undefined;
	/** The id of what is asked. */
	question: string;
	onAdd: (lines: Typed[]) => void;
}) {
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const [text, setText] = useState("");
	const [pasted, setPasted] = useState<string[]>([]);
	const [changing, setChanging] = useState(false);
	const reading = useReading(pasted.length > 0 ? "" : text, prompt);
	const add = (lines: Typed[]) => {
		if (lines.length === 0) return;
		onAdd(lines);
		setText("");
		setPasted([]);
		setChanging(false);
		input.current?.focus();
	};
	return (
		<>
			<form
				class="remember-line"
				onSubmit={(event) => {
					event.preventDefault();
					if (text.trim()) add([{ text: text.trim() }]);
				}}
			>
				<div class="field">
					<label for={id}>{m.inputLabel()}</label>
					<input
						id={id}
						ref={input}
						type="text"
						value={text}
						maxLength={2000}
						placeholder={m.inputExample()}
						autocomplete="off"
						autocapitalize="words"
						enterkeyhint="done"
						aria-describedby={`${question} ${id}-hint`}
						onInput={(event) => setText(event.currentTarget.value)}
						onPaste={(event) => {
							const lines = linesOf(
								event.clipboardData?.getData("text/plain") ?? "",
							);
							if (lines.length < 2) return;
							event.preventDefault();
							setPasted(lines.slice(0, 200));
						}}
					/>
				</div>
				<button type="submit" class="btn do" disabled={!text.trim()}>
					{m.add()}
				</button>
			</form>
			<small id={`${id}-hint`} class="hint">
				{m.inputHint()}
			</small>
			{pasted.length > 0 ? (
				<Pasted
					lines={pasted}
					prompt={prompt}
					onAdd={add}
					onCancel={() => setPasted([])}
				/>
			) : null}
			<div class="remember-reading" aria-live="polite">
				{text.trim() && reading ? (
					<Reading
						reading={reading}
						isChanging={changing}
						onChange={() => setChanging(true)}
					/>
				) : null}
			</div>
			{changing && reading?.reading ? (
				<PersonForm
					person={reading.reading}
					onSave={(said) => add([{ text: text.trim(), said }])}
					onCancel={() => setChanging(false)}
				/>
			) : null}
		</>
	);
}

/** How the server reads a line, a moment after the last key. */
function useReading(text: string, prompt: MemoryPrompt | undefined) {
	const [settled, setSettled] = useState("");
	useEffect(() => {
		const timer = setTimeout(() => setSettled(text.trim()), 150);
		return () => clearTimeout(timer);
	}, [text]);
	const readings = useReadings(settled, prompt);
	return settled && text.trim() ? readings.data?.[0] : undefined;
}

function useReadings(text: string, prompt: MemoryPrompt | undefined) {
	return useRead(
		["line-reading", text, prompt],
		() => read(client["line-readings"].$post({ json: { text, prompt } })),
		{ enabled: text !== "", keepsBefore: true },
	);
}

type LineRead = NonNullable<ReturnType<typeof useReading>>;

function Reading({
	reading: { reading, same },
	isChanging,
	onChange,
}: {
	reading: LineRead;
	isChanging: boolean;
	onChange: () => void;
}) {
	if (!reading) return <p class="small">{m.readingNothing()}</p>;
	return (
		<>
			<p class="remember-row">
				<span class="small">{m.reading()}</span>
				<span class="remember-name">{reading.name ?? m.noName()}</span>
				<PersonChips person={reading} />
				{isChanging ? null : (
					<button type="button" class="btn quiet" onClick={onChange}>
						{m.readingChange()}
					</button>
				)}
			</p>
			{same ? (
				<p class="small">{m.readingSame({ label: same.label })}</p>
			) : null}
			{reading.two ? <p class="small">{m.readingTwo()}</p> : null}
		</>
	);
}

/** A list that was pasted, as it would be read. */
function Pasted({
	lines,
	prompt,
	onAdd,
	onCancel,
}: {
	lines: string[];
	prompt: MemoryPrompt | undefined;
	onAdd: (lines: Typed[]) => void;
	onCancel: () => void;
}) {
	const readings = useReadings(lines.join("\n"), prompt);
	const people = (readings.data ?? []).filter(({ reading }) => reading);
	return (
		<div class="remember-pasted">
			<h3>{m.pastedTitle({ count: lines.length })}</h3>
			<ul class="list">
				{(readings.data ?? []).map(({ line, reading }) => (
					<li key={line} class="remember-row">
						<span class="remember-name">
							{reading ? (reading.name ?? m.noName()) : line}
						</span>
						{reading ? (
							<PersonChips person={reading} />
						) : (
							<span class="small">{m.pastedNothing()}</span>
						)}
					</li>
				))}
			</ul>
			<div class="form-acts">
				<button
					type="button"
					class="btn"
					disabled={people.length === 0}
					onClick={() => onAdd(people.map(({ line }) => ({ text: line })))}
				>
					{m.pastedAdd({ count: people.length })}
				</button>
				<button type="button" class="btn quiet" onClick={onCancel}>
					{m.cancel()}
				</button>
			</div>
		</div>
	);
}
