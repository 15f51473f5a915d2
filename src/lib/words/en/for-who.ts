/** For whom a routine is that was fitted to someone; a list of what it leaves out is what is `lost`. */
export const forWho = {
	without: (lost: string) => `By your answers, without ${lost}`
};
