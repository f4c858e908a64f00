import { useId } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-person";
import { client, useRead, useWrite } from "#web/api.ts";
import { formValues } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { tagsIn } from "../rules/tag.ts";
import type { Contact } from "../schema/contact.ts";

export const useTags = () =>
	useRead(["contact", "tags"], () => read(client.tags.$get()));

/** The seeker's own words for groups of people; those in use are suggested. */
export function Tags({ contact }: { contact: Contact }) {
	const id = useId();
	const used = useTags();
	const add = useWrite(async (tags: string[]) => {
		for (const tag of tags)
			await read(
				client.tags.$post({ json: { tag, contactIds: [contact.id] } }),
			);
	});
	const remove = useWrite((key: string) =>
		read(
			client.contacts[":id"].tags[":key"].$delete({
				param: { id: contact.id, key },
			}),
		),
	);
	const theirs = new Set(contact.tags.map(({ key }) => key));
	return (
		<section class="contact-tags" aria-label={m.tagsTitle()}>
			<ul>
				{contact.tags.map(({ key, tag }) => (
					<li key={key} class="chip contact-tag">
						<a href={`/people?tag=${encodeURIComponent(key)}`}>{tag}</a>
						<button
							type="button"
							aria-label={m.tagRemove({ tag })}
							disabled={remove.isPending}
							onClick={() => remove.mutate(key)}
						>
							×
						</button>
					</li>
				))}
			</ul>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const form = event.currentTarget;
					const tags = tagsIn(formValues(form).tag ?? "");
					if (tags.length > 0)
						add.mutate(tags, { onSuccess: () => form.reset() });
				}}
			>
				<label class="visually-hidden" for={id}>
					{m.tagAdd()}
				</label>
				<input
					id={id}
					name="tag"
					list={`${id}-used`}
					autocomplete="off"
					placeholder={m.tagAdd()}
					title={m.tagHint()}
					maxLength={120}
				/>
				<datalist id={`${id}-used`}>
					{(used.data ?? [])
						.filter(({ key }) => !theirs.has(key))
						.map(({ key, tag }) => (
							<option key={key} value={tag} />
						))}
				</datalist>
				<button type="submit" class="btn quiet" disabled={add.isPending}>
					{m.tagDo()}
				</button>
			</form>
			<Fault error={add.error ?? remove.error} />
		</section>
	);
}
