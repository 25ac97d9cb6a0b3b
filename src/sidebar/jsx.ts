// What JSX is compiled to: the build puts these two names where markup stands.
export { Fragment, h } from 'preact';
