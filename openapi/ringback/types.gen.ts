// Generated from the documents in this folder by scripts/generate-types.ts.
export interface paths {
    "/world": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the server is playing
         * @description Version, times and counts, for a health check and for tests.
         */
        get: operations["getWorld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{vendor}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API. */
                vendor: components["schemas"]["Vendor"];
            };
            cookie?: never;
        };
        /**
         * How to reach and test one API of this server
         * @description A target file for this very server, with its URL, its keys by name and resource ids by meaning.
         */
        get: operations["getTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What time it is in there
         * @description Everything that happens in calls, streams, webhooks and tokens follows this clock.
         */
        get: operations["getClock"];
        put?: never;
        /**
         * Move the clock or change its speed
         * @description All that falls due on the way happens, each thing at its own moment, and webhooks that become due are sent, before this answers. At most 31 days at a time. Instead of a duration it can be told to go to what happens next. A new speed holds from the end of the advance on.
         */
        post: operations["setClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin anew
         * @description Forgets all that happened and starts the world of the fixtures again. Open streams are ended.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that are good
         * @description Keys of the fixtures and those that were made since, without their secrets.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make a key
         * @description What vendors let people do in their apps, such as making an API token with scopes.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description From now on it is answered like one that there never was. Subscriptions that belong to it go on.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        /**
         * Change what a key may do
         * @description What the body leaves out stays as it is.
         */
        patch: operations["changeKey"];
        trace?: never;
    };
    "/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What vendors limit
         * @description For each API what is limited at present; nothing is, unless it was switched on.
         */
        get: operations["listLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/limits/{vendor}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API. */
                vendor: components["schemas"]["Vendor"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Have a vendor refuse what is too much
         * @description What is over a limit is answered 429 as the vendor answers it. What the body leaves out is not limited; an empty object switches all of it off. All that was counted is forgotten.
         */
        put: operations["setLimits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: {
                /** @description Only requests with this number or a higher one. */
                from?: number;
                /** @description How many at the most; left out, all that are remembered. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked and answered
         * @description The last requests to the vendors' APIs, oldest first, without secrets, each with how it compares with the contract.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/happenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happens, as it happens
         * @description A stream of server-sent events: how the world stands, then every call that starts, every event of every call, every request to a vendor's API, every attempt to deliver a webhook, every move of the clock. It is what the console shows. The past is not told; the lists have it. A reader that falls 1 MiB behind is cut off. A reset ends the stream, and the next one begins with the new world.
         */
        get: operations["followHappenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which scripts there are
         * @description The calls that can be played, with how long each takes when nobody intervenes.
         */
        get: operations["listScripts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest calls
         * @description Calls of all tenants or of one, newest first.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * Start a call
         * @description Plays a script from now on. Answers the id by which each vendor knows the call.
         */
        post: operations["startCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The UUID of the call. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * One call
         * @description How one call stands.
         */
        get: operations["getCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The UUID of the call. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a call now
         * @description What was to happen in it does not happen any more; recording, report and processing follow as after any end.
         */
        post: operations["endCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The UUID of the call. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * What has happened in a call
         * @description The script as far as it has been played, in the core's own words, which no vendor sees.
         */
        get: operations["listCallEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}/views": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The UUID of the call. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * What each vendor would show of a call now
         * @description The answers that the vendors' own operations would give at this moment. Asking changes nothing, counts against no limit and is in no log.
         */
        get: operations["listCallViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is subscribed
         * @description The subscriptions, without their secrets.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have a vendor's webhooks sent to a URL
         * @description From now on what happens is announced to the URL, signed with the secret as the vendor signs.
         */
        post: operations["subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The subscription. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop sending
         * @description Nothing more is sent to it, and attempts that wait are dropped.
         */
        delete: operations["unsubscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent
         * @description Each announcement to each subscriber, with what the receiver answered.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The delivery. */
                id: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        /**
         * One delivery, with what was sent
         * @description Headers and body of the last attempt, and whether its signature fits when it is worked out anew from the contract.
         */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The delivery. */
                id: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery once more, now
         * @description Answers when the receiver has.
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What goes wrong on purpose
         * @description The faults in force, in the order in which they were named, with how often each has struck, and what a fault can be on.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Let something go wrong
         * @description From now on requests, streams and webhooks that fit are answered late, wrongly, twice or not at all. Which of them are struck follows from the seed and their number alone, so the same requests in the same order fare the same in every run. A fault strikes what it can befall and nothing else; of several that strike one request the waits add up, and the first that has a status or a reset decides what is answered.
         */
        post: operations["addFault"];
        /**
         * Let nothing go wrong any more
         * @description Ends all faults, also those that were named when the server was started.
         */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fault. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one fault
         * @description What it has struck already, such as a request that waits, fares as it would have.
         */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            error: {
                code: string;
                message: string;
                issues?: {
                    path: string;
                    message: string;
                }[];
            };
        };
        /** Format: date-time */
        Moment: string;
        World: {
            version: string;
            bornAt: components["schemas"]["Moment"];
            now: components["schemas"]["Moment"];
            /** @description 0 stands still, 1 is real time. */
            speed: number;
            calls: number;
            /** @description Calls that are not over. */
            live: number;
            apis: string[];
            /** @description Those of them that send webhooks. */
            announcing: string[];
        };
        /** @enum {string} */
        Vendor: "speechify" | "smallest" | "speko" | "meetric";
        Target: {
            vendor: components["schemas"]["Vendor"];
            /** Format: uri */
            url: string;
            /** @description Keys by name. */
            keys: {
                [key: string]: {
                    key: string;
                    tenant?: string;
                    role?: string;
                    scopes: string[];
                    settings: {
                        [key: string]: boolean;
                    };
                };
            };
            /** @description Ids by meaning. */
            resources: {
                [key: string]: string;
            };
            /** Format: uri */
            control: string;
        };
        Clock: {
            now: components["schemas"]["Moment"];
            speed: number;
        };
        /** @description e.g. 310ms, 5s, 1h30m */
        Duration: string;
        /** Format: uuid */
        CallId: string;
        ClockChange: {
            advance?: components["schemas"]["Duration"];
            /**
             * @description Moves to the next event, to the end, or to where nothing more is going to happen, of one call or of all together.
             * @enum {string}
             */
            to?: "next-event" | "end" | "settled";
            call?: components["schemas"]["CallId"];
            speed?: number;
        };
        Key: {
            /** Format: uuid */
            id: string;
            vendor: components["schemas"]["Vendor"];
            name: string;
            tenant: string;
            role: string | null;
            scopes: string[];
            settings: {
                [key: string]: boolean;
            };
        };
        Keys: {
            keys: components["schemas"]["Key"][];
        };
        /** @description No two keys of an API have the same. */
        KeyName: string;
        /** @description Where the API has scopes; none when it is left out. */
        Scopes: string[];
        /** @description Where the API has settings. */
        KeySettings: {
            [key: string]: boolean;
        };
        KeyStart: {
            vendor: components["schemas"]["Vendor"];
            name: components["schemas"]["KeyName"];
            /** @description Left out, the first. */
            tenant?: string;
            /** @description Where the API has roles. */
            role?: string;
            scopes?: components["schemas"]["Scopes"];
            settings?: components["schemas"]["KeySettings"];
        };
        KeyMade: components["schemas"]["Key"] & {
            /** @description The secret. */
            key: string;
        };
        KeyChange: {
            name?: components["schemas"]["KeyName"];
            scopes?: components["schemas"]["Scopes"];
            settings?: components["schemas"]["KeySettings"];
        };
        Limits: {
            vendor: components["schemas"]["Vendor"];
            requests: {
                most: number;
                window: string;
                burst: number | null;
            } | null;
            calls: number | null;
            quota: number | null;
        };
        AllLimits: {
            limits: components["schemas"]["Limits"][];
        };
        LimitsChange: {
            /** @description Whether the numbers of the vendor's documents hold where no others are given. */
            documented?: boolean;
            /** @description How many requests may come in a window. With burst the limit is a bucket that holds so many and fills by most in each window. */
            requests?: {
                most: number;
                window: components["schemas"]["Duration"];
                burst?: number;
            };
            /** @description Calls of a tenant that may go on at once. */
            calls?: number;
            /** @description Different things that a key may read in a day of UTC. */
            quota?: number;
        };
        Verdict: {
            /**
             * @description fits: request and answer are as the contract says. refused: the request was not. unserved: the vendor has the operation, this server does not. broken: the answer was not as the contract says. struck: a fault that was asked for had its way with it.
             * @enum {string}
             */
            kind: "fits" | "refused" | "unserved" | "broken" | "struck";
            why: string[];
        };
        Exchange: {
            number: number;
            at: components["schemas"]["Moment"];
            api: string;
            operation?: string | null;
            method: string;
            url: string;
            requestHeaders: {
                [key: string]: string;
            };
            requestBody?: string | null;
            status: number;
            responseHeaders: {
                [key: string]: string;
            };
            responseBody?: string | null;
            /** @description The name of the key that asked. */
            key: string | null;
            verdict: components["schemas"]["Verdict"];
        };
        Requests: {
            requests: components["schemas"]["Exchange"][];
        };
        /** @enum {string} */
        Phase: "dialling" | "live" | "over";
        Call: {
            id: components["schemas"]["CallId"];
            tenant: string;
            script: string;
            title: string;
            phase: components["schemas"]["Phase"];
            createdAt: components["schemas"]["Moment"];
            /** Format: date-time */
            endedAt: string | null;
            /** @description The id by which each vendor knows the call. */
            names: {
                [key: string]: string;
            };
        };
        CallEvent: {
            /** @description Place among the events of the call, from 0. */
            index: number;
            /** @description Milliseconds since the call was created. */
            at: number;
            /** @description What happened, e.g. heard, spoken, transfer; it tells which other members there are. */
            type: string;
        } & {
            [key: string]: unknown;
        };
        RequestLine: {
            number: number;
            at: components["schemas"]["Moment"];
            api: string;
            operation: string | null;
            method: string;
            url: string;
            status: number;
            key: string | null;
            verdict: components["schemas"]["Verdict"];
        };
        Delivery: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            webhook: string;
            vendor: components["schemas"]["Vendor"];
            event: string;
            call: components["schemas"]["CallId"];
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            createdAt: components["schemas"]["Moment"];
            /** Format: date-time */
            nextAt: string | null;
            attempts: {
                at: components["schemas"]["Moment"];
                status: number | null;
                error: string | null;
            }[];
        };
        Fault: {
            id: number;
            on: string;
            rate: number;
            skip: number;
            times?: number;
            seed: number;
            latency?: string;
            status?: number;
            retryAfter?: number;
            /** @enum {string} */
            reset?: "before" | "during" | "after";
            cutAfter?: number;
            cutWithin?: number;
            late?: components["schemas"]["Duration"];
            twice?: boolean;
            swapped?: boolean;
            webhookDelay?: components["schemas"]["Duration"];
            /** @description How many it fitted: requests, streams, events or webhooks that it could befall. */
            met: number;
            /** @description How many of them it struck. */
            struck: number;
        };
        Happening: {
            /** @constant */
            type: "begun";
            world: components["schemas"]["World"];
        } | {
            /** @constant */
            type: "clock";
            clock: components["schemas"]["Clock"];
        } | {
            /** @constant */
            type: "call";
            call: components["schemas"]["Call"];
        } | {
            /** @constant */
            type: "event";
            id: components["schemas"]["CallId"];
            phase: components["schemas"]["Phase"];
            event: components["schemas"]["CallEvent"];
        } | {
            /** @constant */
            type: "request";
            request: components["schemas"]["RequestLine"];
        } | {
            /** @constant */
            type: "delivery";
            delivery: components["schemas"]["Delivery"];
        } | {
            /** @constant */
            type: "faults";
            /** @description All that are in force. */
            faults: components["schemas"]["Fault"][];
        };
        Scripts: {
            scripts: {
                name: string;
                title: string;
                about: string;
                /** @enum {string} */
                direction: "inbound" | "outbound";
                /** @description From the dial to the end. */
                seconds: number;
            }[];
        };
        Calls: {
            calls: components["schemas"]["Call"][];
        };
        CallStart: {
            script: string;
            /** @description The tenant whose call it is; left out, the first. */
            tenant?: string;
            from?: string;
            to?: string;
            metadata?: Record<string, unknown>;
            /** @description How long ago it began, e.g. 10s for a call that is live, 2h for one that is over. Left out, it begins now. */
            elapsed?: string;
        };
        CallEnd: {
            /** @enum {string} */
            by?: "caller" | "agent" | "operator" | "network";
            reason?: string;
        };
        CallEvents: {
            phase: components["schemas"]["Phase"];
            events: components["schemas"]["CallEvent"][];
        };
        Views: {
            views: {
                vendor: components["schemas"]["Vendor"];
                /** @description The title of the API. */
                api: string;
                title: string;
                operation: string;
                method: string;
                /** @description With the prefix, ready to be asked for. */
                path: string;
                /** @description The name of a key that may ask. */
                key?: string | null;
                status: number;
                /** @description The answer; of a stream, a list of what it has told so far. */
                body: unknown;
            }[];
        };
        Subscription: {
            /** Format: uuid */
            id: string;
            vendor: components["schemas"]["Vendor"];
            tenant: string;
            url: string;
            /** @description Null where it belongs to the whole tenant. */
            key: string | null;
            /** @description Null wants all. */
            events: string[] | null;
            secret?: string;
        };
        Subscriptions: {
            webhooks: components["schemas"]["Subscription"][];
        };
        SubscriptionStart: {
            vendor: components["schemas"]["Vendor"];
            /** Format: uri */
            url: string;
            /** @description Left out, the first. */
            tenant?: string;
            /** @description The name of the key that it belongs to; left out, the first of the tenant. */
            key?: string;
            /** @description Left out, one is made. */
            secret?: string;
            /** @description Names of the announcements that are wanted; left out, all of the vendor. */
            events?: string[];
        };
        Deliveries: {
            deliveries: components["schemas"]["Delivery"][];
        };
        DeliveryInFull: components["schemas"]["Delivery"] & {
            url: string;
            sent: {
                headers: {
                    [key: string]: string;
                };
                body: string;
            } | null;
            signature: {
                header: string;
                scheme: string;
                /** @description What is signed, e.g. {timestamp}.{body} */
                signs: string;
                secret: string;
                sent: string | null;
                /** @description Worked out anew from the contract. */
                expected: string;
                fits: boolean;
            } | null;
        };
        Faults: {
            faults: components["schemas"]["Fault"][];
            /** @description What a fault can be on, by vendor: its operations and announcements. */
            strikable: {
                [key: string]: string[];
            };
        };
        /** @description What is struck, how often, and in which ways it then goes wrong; at least one way. Refused is what could befall nothing of what it is on, and of what two parts say different things about one answer. */
        FaultStart: {
            /** @description A vendor, or one of its operations or announcements, e.g. speko, speko/getCall, meetric/conversation.completed. Left out, or *: everything of every vendor. */
            on?: string;
            /** @description The share of what fits that is struck; left out, all of it. */
            rate?: number;
            /** @description How many that fit are let by first. */
            skip?: number;
            /** @description How many are struck at the most; left out, there is no end. */
            times?: number;
            /** @description Another seed strikes others; left out, 1. */
            seed?: number;
            /** @description How long a request waits, on the server's clock, before anything is done: a time, or two between which each request gets one of its own, e.g. 200ms..2s. When the world ends before, it is not carried out, and answered 503. */
            latency?: string;
            /** @description The request is not carried out, and answered with this status in the API's own envelope. */
            status?: number;
            /** @description Seconds, sent as Retry-After with the status. */
            retryAfter?: number;
            /**
             * @description The connection is reset: before anything is done; in the middle of the answer, which is the first event of a stream; after all is done, with nothing told, or of a stream in place of its end.
             * @enum {string}
             */
            reset?: "before" | "during" | "after";
            /** @description A stream breaks off after this many events. */
            cutAfter?: number;
            /** @description A stream breaks off in the middle of this event, counted from 1. */
            cutWithin?: number;
            /** @description An event of a stream, and all that follow it, come later by this much, on the server's clock. */
            late?: components["schemas"]["Duration"];
            /** @description An event of a stream, or a webhook, comes twice. */
            twice?: boolean;
            /** @description An event of a stream comes after the one that follows it. */
            swapped?: boolean;
            /** @description An attempt to deliver a webhook is made later by this much, on the server's clock. */
            webhookDelay?: components["schemas"]["Duration"];
        };
    };
    responses: never;
    parameters: {
        /** @description The UUID of the call. */
        id: components["schemas"]["CallId"];
        /** @description The delivery. */
        deliveryId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts, and the state of the clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API. */
                vendor: components["schemas"]["Vendor"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            /** @description The clock afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_call: There is no such call.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description nothing_ahead: Nothing more is going to happen.. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description too_large: The body is too large.. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_json: The body must be application/json.. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fresh world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description Only keys of this API. */
                vendor?: components["schemas"]["Vendor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, oldest first within each API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Keys"];
                };
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyStart"];
            };
        };
        responses: {
            /** @description The key. This is the only time that its secret is shown. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyMade"];
                };
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description too_many: There are as many of these as this server keeps.. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description too_large: The body is too large.. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_json: The body must be application/json.. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is good no more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_key: There is no such key.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyChange"];
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_key: There is no such key.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description too_large: The body is too large.. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_json: The body must be application/json.. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits, one row for each API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllLimits"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setLimits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API. */
                vendor: components["schemas"]["Vendor"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitsChange"];
            };
        };
        responses: {
            /** @description The limits from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Limits"];
                };
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description too_large: The body is too large.. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_json: The body must be application/json.. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Only requests with this number or a higher one. */
                from?: number;
                /** @description How many at the most; left out, all that are remembered. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requests"];
                };
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    followHappenings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. The schema is that of one event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Happening"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description busy: There are too many requests.. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listScripts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scripts by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scripts"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /** @description How many at the most. */
                limit?: number;
                /** @description Only calls of this tenant. */
                tenant?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calls"];
                };
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    startCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallStart"];
            };
        };
        responses: {
            /** @description The call. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_script: There is no such script.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description too_large: The body is too large.. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_json: The body must be application/json.. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The UUID of the call. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_call: There is no such call.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    endCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The UUID of the call. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CallEnd"];
            };
        };
        responses: {
            /** @description The call, which is over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_call: There is no such call.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description call_over: The call is over.. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description too_large: The body is too large.. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_json: The body must be application/json.. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCallEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The UUID of the call. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallEvents"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_call: There is no such call.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCallViews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The UUID of the call. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One view or more for each vendor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Views"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_call: There is no such call.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscriptions"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionStart"];
            };
        };
        responses: {
            /** @description The subscription. This is the only time that its secret is shown. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description bad_request: The request is not valid.. destination_refused: Webhooks go to loopback addresses only; name others with --webhook-allow.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description too_many: There are as many of these as this server keeps.. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description too_large: The body is too large.. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_json: The body must be application/json.. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_webhook: There is no such subscription.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries, oldest first, with every attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The delivery. */
                id: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. Nothing is known of what was sent before a restart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryInFull"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_delivery: There is no such delivery.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The delivery. */
                id: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery with the new attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_delivery: There is no such delivery.. unknown_webhook: There is no such subscription.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultStart"];
            };
        };
        responses: {
            /** @description The fault. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description too_many: There are as many of these as this server keeps.. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description too_large: The body is too large.. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_json: The body must be application/json.. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There are no faults. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fault. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fault is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad_request: The request is not valid.. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The control API answers only this machine.. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unknown_fault: There is no such fault.. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}

/** The error codes that each operation raises itself. */
export interface raises {
  getWorld: never;
  getTarget: 'bad_request';
  getClock: never;
  setClock: 'unknown_call' | 'nothing_ahead';
  reset: never;
  listKeys: never;
  createKey: 'bad_request' | 'too_many';
  revokeKey: 'unknown_key';
  changeKey: 'unknown_key' | 'bad_request';
  listLimits: never;
  setLimits: 'bad_request';
  listRequests: never;
  followHappenings: 'busy';
  listScripts: never;
  listCalls: never;
  startCall: 'unknown_script';
  getCall: 'unknown_call';
  endCall: 'unknown_call' | 'call_over';
  listCallEvents: 'unknown_call';
  listCallViews: 'unknown_call';
  listWebhooks: never;
  subscribe: 'destination_refused' | 'bad_request' | 'too_many';
  unsubscribe: 'unknown_webhook';
  listDeliveries: never;
  getDelivery: 'unknown_delivery';
  redeliver: 'unknown_delivery' | 'unknown_webhook';
  listFaults: never;
  addFault: 'bad_request' | 'too_many';
  clearFaults: never;
  removeFault: 'unknown_fault' | 'bad_request';
}
