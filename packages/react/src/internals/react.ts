import * as React from 'react';
import * as runtime from 'react/jsx-runtime';

// What is built takes React and its JSX runtime from here and nowhere else. As constants: what is handed on by `export … from` is
// traced back by bundlers, and each module has an import of its own again. On a server some are `undefined`; client modules alone use them.
export const Component = React.Component;
export const Suspense = React.Suspense;
export const createContext = React.createContext;
export const forwardRef = React.forwardRef;
export const useCallback = React.useCallback;
export const useContext = React.useContext;
export const useEffect = React.useEffect;
export const useId = React.useId;
export const useImperativeHandle = React.useImperativeHandle;
export const useRef = React.useRef;
export const useState = React.useState;
export const useSyncExternalStore = React.useSyncExternalStore;
export const Fragment = runtime.Fragment;
export const jsx = runtime.jsx;
export const jsxs = runtime.jsxs;
