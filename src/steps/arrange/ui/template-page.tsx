import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import { client, useRead, useWrite } from "#web/api.ts";
import { SelectField, TextArea, TextField } from "#web/kit/fields.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import { templateChannels, tieKinds, tones } from "../rules/manner.ts";
import type { MessageTemplate, TemplateKey } from "../schema/template.ts";
import { fieldWords } from "./field-words.ts";
import { channelOptions, tieWords, toneWords } from "./words.ts";
import "./arrange.css";

const usual: TemplateKey = { channel: "email", tie: "known", tone: "warm" };

/** What an address asks for; what it does not say, or says wrong, is as usual. */
function keyOf(query: Record<string, string>): TemplateKey {
	const { channel, tie, tone } = query;
	return {
		channel: templateChannels.find((one) => one === channel) ?? usual.channel,
		tie: tieKinds.find((one) => one === tie) ?? usual.tie,
		tone: tones.find((one) => one === tone) ?? usual.tone,
	};
}

/** What messages are drafted from: ours, until one keeps one's own. */
export function TemplatePage() {
	const { query } = useLocation();
	const [key, setKey] = useState(() => keyOf(query));
	const found = useRead(["message-template", key], () =>
		read(client["message-template"].$get({ query: key })),
	);
	const choose = (change: Partial<TemplateKey>) =>
		setKey({ ...key, ...change });
	return (
		<>
			<PageHead title={w.templateTitle()} lead={w.templateLead()}>
				<a class="btn quiet" href="/arrange">
					{m.backToArrange()}
				</a>
			</PageHead>
			<div class="form-row arrange-gap">
				<SelectField
					label={m.channel()}
					value={key.channel}
					options={channelOptions}
					onChange={(event) =>
						choose({
							channel: event.currentTarget.value as TemplateKey["channel"],
						})
					}
				/>
				<SelectField
					label={w.tie()}
					value={key.tie}
					options={tieKinds.map((tie) => ({
						value: tie,
						label: tieWords[tie](),
					}))}
					onChange={(event) =>
						choose({ tie: event.currentTarget.value as TemplateKey["tie"] })
					}
				/>
				<SelectField
					label={w.tone()}
					value={key.tone}
					options={tones.map((tone) => ({
						value: tone,
						label: toneWords[tone](),
					}))}
					onChange={(event) =>
						choose({ tone: event.currentTarget.value as TemplateKey["tone"] })
					}
				/>
			</div>
			<Loaded query={found}>
				{(template) => (
					<TemplateForm
						key={`${Object.values(key).join()}${template.isOwn}`}
						template={template}
					/>
				)}
			</Loaded>
		</>
	);
}

function TemplateForm({ template }: { template: MessageTemplate }) {
	const { channel, tie, tone, isOwn, fields } = template;
	const [body, setBody] = useState(template.body);
	const [subject, setSubject] = useState(template.subject ?? "");
	const area = useRef<HTMLDivElement>(null);
	const caret = useRef<number | null>(null);
	const key = { channel, tie, tone };
	const keep = useWrite(() =>
		read(client["message-template"].$put({ json: { ...key, subject, body } })),
	);
	const reset = useWrite(() =>
		read(client["message-template"].$delete({ query: key })),
	);
	useEffect(() => {
		if (caret.current === null) return;
		const field = area.current?.querySelector("textarea");
		field?.focus();
		field?.setSelectionRange(caret.current, caret.current);
		caret.current = null;
	});
	const insert = (name: string) => {
		const at =
			area.current?.querySelector("textarea")?.selectionStart ?? body.length;
		const field = `{${name}}`;
		caret.current = at + field.length;
		setBody(body.slice(0, at) + field + body.slice(at));
	};
	return (
		<form
			class="sheet form"
			onSubmit={(event) => {
				event.preventDefault();
				keep.mutate(undefined);
			}}
		>
			<p class={isOwn ? "done-note" : "small"}>
				{isOwn ? w.templateOwn() : w.templateOurs()}
			</p>
			{channel === "email" ? (
				<TextField
					label={m.subject()}
					value={subject}
					maxLength={200}
					onInput={(event) => setSubject(event.currentTarget.value)}
				/>
			) : null}
			<div ref={area} class="arrange-template">
				<TextArea
					label={w.templateText()}
					rows={12}
					maxLength={3000}
					value={body}
					onInput={(event) => setBody(event.currentTarget.value)}
				/>
			</div>
			<fieldset class="arrange-fields">
				<legend>{w.templateFields()}</legend>
				<ul>
					{fields.map(({ name }) => (
						<li key={name}>
							<button
								type="button"
								class="arrange-fix"
								onClick={() => insert(name)}
							>
								{`{${name}}`}
							</button>{" "}
							<span class="small">{fieldWords(name)}</span>
						</li>
					))}
				</ul>
			</fieldset>
			<div class="form-acts">
				<button type="submit" class="btn do" disabled={keep.isPending}>
					{w.templateKeep()}
				</button>
				{isOwn ? (
					<button
						type="button"
						class="btn"
						disabled={reset.isPending}
						onClick={() => reset.mutate(undefined)}
					>
						{w.templateReset()}
					</button>
				) : null}
			</div>
			<Fault error={keep.error ?? reset.error} />
		</form>
	);
}
