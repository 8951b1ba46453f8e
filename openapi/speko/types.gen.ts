// Generated from the documents in this folder by scripts/generate-types.ts.
export interface paths {
    "/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All agents
         * @description The agents of the organisation as a bare list, in the order in which they were made.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Make an agent
         * @description What is left out is the platform's own choice. Names need not be unique.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        /**
         * One agent
         * @description How an agent is set up.
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        /**
         * Remove an agent
         * @description Its calls stay. The last agent of an organisation cannot be removed.
         */
        delete: operations["deleteAgent"];
        options?: never;
        head?: never;
        /**
         * Change an agent
         * @description What is left out stays. Null takes a member that may be null back to the platform's choice.
         */
        patch: operations["updateAgent"];
        trace?: never;
    };
    "/v1/agents/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        /**
         * The calls of an agent
         * @description Newest first. calls and entries hold the same rows. The cursor is the moment at which the last row of a page was created.
         */
        get: operations["listAgentCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All sessions
         * @description Newest first, live ones too.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Start a session in the browser
         * @description Starts a call without a telephone, and answers what a realtime client needs to join its room. Names an agent or says what is wanted, not both. Only cascades are played here.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a telephone
         * @description Dials at once and answers before anybody has picked up. What is said follows from metadata.ringback_script, else the number, else the agent.
         */
        post: operations["createPhoneSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * One session
         * @description The session as applications look at it; the call detail has more.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * What was said so far
         * @description The entries of the call's transcript, in the spelling of sessions.
         */
        get: operations["getSessionTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Follow a session
         * @description Server-sent events, told apart by their event line: status when it changes, transcript for each turn once it is complete, event for each row of the call's event list, end. What has happened by then is told first. A stream that is ended with the reason timeout is to be opened again, with a cursor.
         */
        get: operations["streamSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * To the recording
         * @description Leads to where the recording lies for a while.
         */
        get: operations["getSessionRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All telephone numbers
         * @description The numbers of the organisation as a bare list.
         */
        get: operations["listPhoneNumbers"];
        put?: never;
        /**
         * Take a number
         * @description Here nobody checks who takes it, and it costs nothing.
         */
        post: operations["createPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers that can be taken
         * @description A bare list. Fictional ones, all of them.
         */
        get: operations["searchAvailablePhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a number
         * @description A number of one's own, over a SIP connection.
         */
        post: operations["importSipTrunkPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number. */
                id: components["parameters"]["numberId"];
            };
            cookie?: never;
        };
        /**
         * One number
         * @description How a number is set up.
         */
        get: operations["getPhoneNumber"];
        put?: never;
        post?: never;
        /**
         * Give a number back
         * @description Its calls stay.
         */
        delete: operations["deletePhoneNumber"];
        options?: never;
        head?: never;
        /**
         * Change a number
         * @description What is left out stays. Null takes label or agent away.
         */
        patch: operations["updatePhoneNumber"];
        trace?: never;
    };
    "/v1/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calls that were agreed on
         * @description Those of the newest calls first.
         */
        get: operations["listScheduledCallbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/callbacks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The callback. */
                id: components["parameters"]["callbackId"];
            };
            cookie?: never;
        };
        /**
         * One callback
         * @description How it stands.
         */
        get: operations["getScheduledCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/callbacks/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The callback. */
                id: components["parameters"]["callbackId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call nobody back
         * @description One that has been cancelled or dispatched stays as it is.
         */
        post: operations["cancelScheduledCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/callbacks/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The callback. */
                id: components["parameters"]["callbackId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call back now
         * @description Dials at once, as a phone session does.
         */
        post: operations["dispatchScheduledCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose key this is
         * @description The organisation that the key belongs to; the usual way to try out a key.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was used
         * @description The sessions that ended in a span of time, with what they cost.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credits/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left
         * @description The sum of the ledger.
         */
        get: operations["getCreditBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credits/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came and went
         * @description Newest first. The cursor is the moment of the last entry of a page.
         */
        get: operations["getCreditLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/errors/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code of a failure. */
                code: string;
            };
            cookie?: never;
        };
        /**
         * What a code means
         * @description Needs no key.
         */
        get: operations["getErrorCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All endpoints
         * @description The endpoints of the organisation, oldest first, without their secrets.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Have events sent to a URL
         * @description Signed with the organisation's secret unless the endpoint brings one of its own. The answer is the only one that shows the secret.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint. */
                id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        /**
         * One endpoint
         * @description How an endpoint is set up. Its secret is never part of it.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Remove an endpoint
         * @description Nothing more is sent to it.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change an endpoint
         * @description What is left out stays.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent
         * @description Deliveries newest first, each with how it stands.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries/{id}": {
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
         * One delivery
         * @description How a delivery stands.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries/{id}/redeliver": {
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
         * Send a delivery once more
         * @description Now, whatever became of it before. Answers when the receiver has.
         */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hang up
         * @description Ends a call that goes on, or stops dialling. Doing it to a call that is over is no mistake.
         */
        post: operations["endCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/web-join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a live call in the browser
         * @description A token for another person to be heard and seen in the room of a live call.
         */
        post: operations["webJoinCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the agent
         * @description Text for the agent of a live call, to say something to or only to know.
         */
        post: operations["sendCallMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * One call in full
         * @description The call with its transcript so far, its transfers, and its report once there is one. A live call grows between two reads.
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
    "/v1/calls/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * What happened in a call
         * @description The lifecycle, telephony and transfer events of the call so far, oldest first. The list is not paged and only grows.
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
    "/v1/calls/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * What came of a call
         * @description The report appears shortly after the end. It is heuristic at first; analysis then rewrites summary, outcome and structured_data. Until there is one the answer is 404.
         */
        get: operations["getCallReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/report/finalize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish the report now
         * @description Runs the analysis of an ended call if it has not run yet, and offers to send the post-call webhook again. Doing it twice gives the same report.
         */
        post: operations["finalizeCallReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Where the recording is
         * @description A signed URL of the audio, once the recording is ready. Ask again for a fresh one; never build it.
         */
        get: operations["getCallRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/transfers/blind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the caller to another number
         * @description The caller is referred to the destination without anybody announcing the call. When the destination takes it, this call ends.
         */
        post: operations["blindTransferCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/transfers/warm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Introduce the caller to a colleague
         * @description A colleague is called into a consultation room and hears what it is about; then the transfer is completed or cancelled. With several destinations the next one is tried when one does not take the call. The caller is on hold meanwhile.
         */
        post: operations["warmTransferCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/transfers/{transferId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
                /** @description The attempt to reach one destination. */
                transferId: components["parameters"]["transferId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect the colleague with the caller
         * @description Joins the colleague of a warm transfer that is in screening to the caller's room. The agent leaves.
         */
        post: operations["completeWarmTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/transfers/{transferId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
                /** @description The attempt to reach one destination. */
                transferId: components["parameters"]["transferId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a destination up
         * @description Ends the attempt to reach this destination. With tryNext the next destination is called, if there is one; else the caller returns to the agent.
         */
        post: operations["cancelWarmTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "call.status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call has changed
         * @description Sent once when a call is picked up and when it ends; not tried again.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names the delivery; the same on every attempt. */
                    "webhook-id": components["parameters"]["webhookId"];
                    /** @description The moment of the attempt in seconds since 1970. */
                    "webhook-timestamp": components["parameters"]["webhookTimestamp"];
                    /** @description v1, a comma, and the HMAC-SHA256 in base64; several are separated by blanks. */
                    "webhook-signature": components["parameters"]["webhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallStatusEvent"];
                };
            };
            responses: {
                /** @description The receiver has it. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * There is a report
         * @description Sent when the report of a call appears, with the report.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names the delivery; the same on every attempt. */
                    "webhook-id": components["parameters"]["webhookId"];
                    /** @description The moment of the attempt in seconds since 1970. */
                    "webhook-timestamp": components["parameters"]["webhookTimestamp"];
                    /** @description v1, a comma, and the HMAC-SHA256 in base64; several are separated by blanks. */
                    "webhook-signature": components["parameters"]["webhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallReportEvent"];
                };
            };
            responses: {
                /** @description The receiver has it. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call was analysed
         * @description Sent when the analysis is there.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names the delivery; the same on every attempt. */
                    "webhook-id": components["parameters"]["webhookId"];
                    /** @description The moment of the attempt in seconds since 1970. */
                    "webhook-timestamp": components["parameters"]["webhookTimestamp"];
                    /** @description v1, a comma, and the HMAC-SHA256 in base64; several are separated by blanks. */
                    "webhook-signature": components["parameters"]["webhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallAnalysisEvent"];
                };
            };
            responses: {
                /** @description The receiver has it. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recording is there, or will not be
         * @description Sent once the recording is in its last state.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names the delivery; the same on every attempt. */
                    "webhook-id": components["parameters"]["webhookId"];
                    /** @description The moment of the attempt in seconds since 1970. */
                    "webhook-timestamp": components["parameters"]["webhookTimestamp"];
                    /** @description v1, a comma, and the HMAC-SHA256 in base64; several are separated by blanks. */
                    "webhook-signature": components["parameters"]["webhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallRecordingEvent"];
                };
            };
            responses: {
                /** @description The receiver has it. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Error: {
            /** @description What went wrong, for people. */
            error: string;
            /** @description What went wrong, for programs. */
            code: string;
            /** @description On a validation error, what is wrong where. */
            issues?: {
                /** @description Dotted path of the member. */
                path: string;
                message: string;
            }[];
        };
        /** @description The id of an agent. */
        AgentId: string;
        /** @description What the pipeline is chosen by. */
        Intent: {
            /** @description BCP 47, such as en or sv-SE. */
            language: string;
            /**
             * @description What counts most.
             * @default quality
             * @enum {string}
             */
            optimizeFor: "latency" | "quality" | "cost";
        };
        /**
         * Format: date-time
         * @description ISO 8601 in UTC with milliseconds.
         */
        Moment: string;
        Agent: {
            id: components["schemas"]["AgentId"];
            /** @description The organisation that it belongs to. */
            organizationId: string;
            name: string;
            systemPrompt: string;
            intent: components["schemas"]["Intent"];
            /** @description Null listens first. */
            firstMessage: string | null;
            voice: string | null;
            llmOptions: Record<string, unknown> | null;
            sttOptions: Record<string, unknown> | null;
            ttsOptions: Record<string, unknown> | null;
            timezone: string | null;
            createdAt: components["schemas"]["Moment"];
            updatedAt: components["schemas"]["Moment"];
        };
        LlmOptions: {
            temperature?: number;
            maxTokens?: number;
            model?: string;
        } | null;
        TtsOptions: {
            sampleRate?: number;
            speed?: number;
        } | null;
        AgentStart: {
            name: string;
            systemPrompt: string;
            intent: components["schemas"]["Intent"];
            /** @description Null or nothing listens first. */
            firstMessage?: string | null;
            voice?: string | null;
            llmOptions?: components["schemas"]["LlmOptions"];
            sttOptions?: Record<string, unknown> | null;
            ttsOptions?: components["schemas"]["TtsOptions"];
            timezone?: string | null;
        };
        AgentChange: {
            name?: string;
            systemPrompt?: string;
            intent?: components["schemas"]["Intent"];
            /** @description Null or nothing listens first. */
            firstMessage?: string | null;
            voice?: string | null;
            llmOptions?: components["schemas"]["LlmOptions"];
            sttOptions?: Record<string, unknown> | null;
            ttsOptions?: components["schemas"]["TtsOptions"];
            timezone?: string | null;
        };
        /**
         * Format: uuid
         * @description The id of a call, which is the id of its voice session.
         */
        CallId: string;
        AgentCall: {
            id: components["schemas"]["CallId"];
            call_id: components["schemas"]["CallId"];
            resource_uri: string;
            agent_id: components["schemas"]["AgentId"];
            /** @description As in the call detail. */
            status: string;
            kind: string;
            created_at: components["schemas"]["Moment"];
            room_name?: string | null;
            language?: string | null;
            /** Format: date-time */
            ended_at?: string | null;
            duration_seconds?: number | null;
            recording_status?: string | null;
        };
        AgentCalls: {
            calls: components["schemas"]["AgentCall"][];
            entries: components["schemas"]["AgentCall"][];
            /**
             * Format: date-time
             * @description Null on the last page.
             */
            next_cursor: string | null;
        };
        SessionRow: {
            sessionId: components["schemas"]["CallId"];
            status?: string;
            kind?: string;
            createdAt: components["schemas"]["Moment"];
            pipelineConfig?: {
                agentId?: string | null;
            };
            recordingStatus?: string | null;
            recordingDurationMs?: number | null;
            recordingObjectPath?: string | null;
        };
        Sessions: {
            entries: components["schemas"]["SessionRow"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        /** @description What the pipeline is chosen by. */
        "session-schemas_Intent": {
            /** @description Such as en or en-US. */
            language: string;
            /**
             * @default global
             * @enum {string}
             */
            region: "global" | "us-east4" | "europe-west3" | "asia-southeast1";
            /**
             * @default balanced
             * @enum {string}
             */
            optimizeFor: "balanced" | "accuracy" | "latency" | "cost";
        };
        Llm: {
            temperature?: number;
            maxTokens?: number;
        };
        /** @description What webhook endpoints can choose by. */
        WebhookTags: string[];
        SessionStart: {
            /** @description Either this or intent. */
            agentId?: string;
            intent?: components["schemas"]["session-schemas_Intent"];
            /**
             * @default cascade
             * @enum {string}
             */
            mode: "cascade";
            systemPrompt?: string;
            firstMessage?: string | null;
            voice?: string;
            llm?: components["schemas"]["Llm"];
            /** @description Shown back with the call; ringback_script says which script it plays. */
            metadata?: Record<string, unknown>;
            /**
             * @description How long the token can be used.
             * @default 900
             */
            ttlSeconds: number;
            identity?: string;
            variables?: Record<string, unknown>;
            webhookTags?: components["schemas"]["WebhookTags"];
        };
        SessionMade: {
            mode: string;
            sessionId: components["schemas"]["CallId"];
            /** @description A LiveKit access token. */
            transportToken: string;
            /** Format: uri */
            transportUrl: string;
            /** @description As transportToken. */
            conversationToken: string;
            /**
             * Format: uri
             * @description As transportUrl.
             */
            livekitUrl: string;
            roomName: string;
            identity: string;
            expiresAt: components["schemas"]["Moment"];
        };
        /** @description A telephone number in E.164. */
        E164: string;
        PhoneSessionStart: {
            to: components["schemas"]["E164"];
            from?: components["schemas"]["E164"];
            agentId?: string;
            intent?: components["schemas"]["session-schemas_Intent"];
            systemPrompt?: string;
            firstMessage?: string;
            voice?: string;
            llm?: components["schemas"]["Llm"];
            telephony?: {
                region?: string;
                amd?: {
                    /**
                     * @default agent
                     * @enum {string}
                     */
                    mode: "agent" | "carrier" | "disabled";
                    timeoutSeconds?: number;
                };
            };
            /** @description Shown back with the call; ringback_script says which script it plays. */
            metadata?: Record<string, unknown>;
            variables?: {
                [key: string]: string;
            };
            maxDurationSeconds?: number;
            webhookTags?: components["schemas"]["WebhookTags"];
        };
        PhoneSession: {
            sessionId: components["schemas"]["CallId"];
            /** @description The identity of the telephone in the room. */
            callControlId: string;
            roomName: string;
            /** @enum {string} */
            status: "dialing" | "dialing-stub";
            to: components["schemas"]["E164"];
            from: components["schemas"]["E164"];
        };
        Session: {
            sessionId: components["schemas"]["CallId"];
            status: string;
            kind: string;
            createdAt: components["schemas"]["Moment"];
            /** Format: date-time */
            endedAt: string | null;
            durationSeconds: number | null;
            pipelineConfig?: {
                agentId?: string | null;
            };
            metadata?: Record<string, unknown>;
            recordingStatus?: string | null;
            recordingDurationMs?: number | null;
            recordingObjectPath?: string | null;
            /** @description Null for a session in the browser. */
            phoneCall: {
                /** @description Null when it never rang. */
                callControlId: string | null;
                phoneNumberId: string | null;
            } | null;
            usage: {
                provider: string;
                metric: string;
                quantity: number;
                cost: string;
            }[];
        };
        SessionTurn: {
            id: string;
            index: number;
            /** @description user, agent or system. */
            source: string;
            text: string;
            startedAt: components["schemas"]["Moment"];
            /** Format: date-time */
            endedAt?: string | null;
            provider?: string | null;
            model?: string | null;
            eouMs?: number | null;
            llmTtftMs?: number | null;
            ttsTtfbMs?: number | null;
            conversationalLatencyMs?: number | null;
            latencyStatus?: string | null;
            toolCalls?: {
                name: string;
                args: Record<string, unknown>;
            }[];
        };
        SessionTranscript: {
            entries: components["schemas"]["SessionTurn"][];
        };
        StreamStatus: {
            status: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        CallEvent: {
            id: string;
            session_id?: string | null;
            organization_id: string;
            /** @description livekit, telnyx, speko or another. */
            provider: string;
            event_type: string;
            status?: string | null;
            failure_cause?: string | null;
            sip_status_code?: number | null;
            sip_status?: string | null;
            occurred_at: components["schemas"]["Moment"];
            payload: Record<string, unknown>;
            created_at: components["schemas"]["Moment"];
        };
        StreamEnd: {
            /** @enum {string} */
            reason: "session_ended" | "timeout";
        };
        /** @description What one event of a stream carries. */
        StreamData: components["schemas"]["StreamStatus"] | components["schemas"]["SessionTurn"] | components["schemas"]["CallEvent"] | components["schemas"]["StreamEnd"];
        /**
         * Format: uuid
         * @description The id of a telephone number.
         */
        NumberId: string;
        /** @enum {string} */
        Direction: "inbound" | "outbound" | "both";
        SetupStatus: {
            /** @enum {string} */
            status: "ready" | "action_required" | "suspended";
            issues: string[];
        };
        PhoneNumber: {
            id: components["schemas"]["NumberId"];
            organizationId: string;
            e164: components["schemas"]["E164"];
            /** @enum {string} */
            source: "managed" | "sip_trunk";
            direction: components["schemas"]["Direction"];
            setupStatus: components["schemas"]["SetupStatus"];
            label?: string | null;
            /** @description Who answers it. */
            agentId?: string | null;
            dispatchMetadataTemplate?: string | null;
            routeToBrokerId?: string | null;
            smsAutomationEnabled?: boolean;
            createdAt: components["schemas"]["Moment"];
            updatedAt: components["schemas"]["Moment"];
        };
        NumberStart: {
            e164: components["schemas"]["E164"];
            direction?: components["schemas"]["Direction"];
            dispatchMetadataTemplate?: string;
            label?: string;
            agentId?: string;
        };
        Available: {
            e164: components["schemas"]["E164"];
            locality?: string | null;
            region?: string | null;
        };
        NumberImport: {
            e164: components["schemas"]["E164"];
            /** Format: uuid */
            sipConnectionInstallationId?: string;
            sipTrunkId?: string;
            direction?: components["schemas"]["Direction"];
            label?: string;
            agentId?: string;
        };
        NumberChange: {
            direction?: components["schemas"]["Direction"];
            dispatchMetadataTemplate?: string;
            label?: string | null;
            agentId?: string | null;
            /** @description Excludes agentId. */
            routeToBrokerId?: string;
            smsAutomationEnabled?: boolean;
        };
        /** @enum {string} */
        Status: "scheduled" | "dispatching" | "dispatched" | "cancelled" | "failed";
        /**
         * Format: uuid
         * @description The id of a callback.
         */
        CallbackId: string;
        ScheduledCallback: {
            id: components["schemas"]["CallbackId"];
            organization_id: string;
            to_number: string;
            scheduled_at: components["schemas"]["Moment"];
            status: components["schemas"]["Status"];
            pipeline_config: Record<string, unknown>;
            metadata: Record<string, unknown>;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
            source_session_id?: string | null;
            created_session_id?: string | null;
            agent_id?: string | null;
            phone_number_id?: string | null;
            from_number?: string | null;
            reason?: string | null;
            instructions?: string | null;
            summary?: string | null;
            failure_cause?: string | null;
            /** Format: date-time */
            attempted_at?: string | null;
            /** Format: date-time */
            dispatched_at?: string | null;
            /** Format: date-time */
            cancelled_at?: string | null;
        };
        Organization: {
            id: string;
            name: string;
            slug: string;
            createdAt: components["schemas"]["Moment"];
            metadata?: Record<string, unknown> | null;
        };
        /** @description Millionths of a US dollar. */
        MicroUsd: string;
        Usage: {
            totalSessions: number;
            totalMinutes: number;
            /** @description In US dollars. */
            totalCost: number;
            breakdown: {
                provider: string;
                type?: string;
                metric: string;
                /** @enum {string} */
                keySource?: "BYOK" | "MANAGED";
                quantity: number;
                /** @description In US dollars. */
                cost: number;
            }[];
            balanceMicroUsd?: components["schemas"]["MicroUsd"];
            balanceUsd: number;
            /** @constant */
            currency: "USD";
        };
        Balance: {
            balanceMicroUsd?: components["schemas"]["MicroUsd"];
            balanceUsd: number;
            /** @constant */
            currency: "USD";
            updatedAt: components["schemas"]["Moment"];
        };
        LedgerEntry: {
            id: string;
            /** @description grant, debit, topup, refund or adjustment. */
            kind: string;
            amountMicroUsd: components["schemas"]["MicroUsd"];
            metric?: string | null;
            provider?: string | null;
            sessionId?: string | null;
            createdAt: components["schemas"]["Moment"];
        };
        Ledger: {
            entries: components["schemas"]["LedgerEntry"][];
            /**
             * Format: date-time
             * @description Null on the last page.
             */
            nextCursor: string | null;
        };
        ErrorEntry: {
            code: string;
            category: string;
            retryable: boolean;
            documented: boolean;
            /** Format: uri */
            docs_url: string;
            meaning?: string;
            hint?: string;
            sources?: string[];
        };
        /**
         * Format: uuid
         * @description The id of an endpoint.
         */
        EndpointId: string;
        Endpoint: {
            id: components["schemas"]["EndpointId"];
            name: string;
            /** Format: uri */
            url: string;
            events: string[];
            allAgents: boolean;
            agentIds: string[];
            filterTags: string[];
            /** @enum {string} */
            contentMode: "full" | "metadata_only";
            /** @enum {string} */
            signingSecretSource: "workspace" | "custom";
            createdAt: components["schemas"]["Moment"];
            updatedAt: components["schemas"]["Moment"];
        };
        Endpoints: {
            data: components["schemas"]["Endpoint"][];
        };
        /** @enum {string} */
        EventName: "call.status" | "call.report" | "call.analysis" | "call.recording";
        Events: components["schemas"]["EventName"][];
        AgentIds: string[];
        Tags: string[];
        EndpointStart: {
            name: string;
            /** Format: uri */
            url: string;
            events: components["schemas"]["Events"];
            /**
             * @description False needs agentIds.
             * @default true
             */
            allAgents: boolean;
            agentIds?: components["schemas"]["AgentIds"];
            filterTags?: components["schemas"]["Tags"];
            /**
             * @default full
             * @enum {string}
             */
            contentMode: "full" | "metadata_only";
            /**
             * @default workspace
             * @enum {string}
             */
            signingSecretSource: "workspace" | "custom";
            /** @description Needed when the source is custom. */
            signingSecret?: string;
        };
        EndpointMade: components["schemas"]["Endpoint"] & {
            /** @description What signatures are made with: whsec_ and the key in base64. */
            signingSecret: string;
        };
        EndpointChange: {
            name?: string;
            /** Format: uri */
            url?: string;
            events?: components["schemas"]["Events"];
            allAgents?: boolean;
            agentIds?: components["schemas"]["AgentIds"];
            filterTags?: components["schemas"]["Tags"];
            /** @enum {string} */
            contentMode?: "full" | "metadata_only";
        };
        /**
         * Format: uuid
         * @description The id of a delivery.
         */
        DeliveryId: string;
        Delivery: {
            id: components["schemas"]["DeliveryId"];
            endpointId: components["schemas"]["EndpointId"];
            event: string;
            sessionId: components["schemas"]["CallId"];
            agentId: string | null;
            /** @enum {string} */
            status: "pending" | "delivering" | "succeeded" | "failed" | "cancelled" | "expired";
            attempts: number;
            /** @description What the receiver answered last. */
            httpStatus: number | null;
            /** @description Why there was no answer. */
            error: string | null;
            occurredAt: components["schemas"]["Moment"];
            /** Format: date-time */
            deliveredAt: string | null;
            canRedeliver: boolean;
        };
        Deliveries: {
            data: components["schemas"]["Delivery"][];
            nextCursor: string | null;
            endpointOptions: {
                id: components["schemas"]["EndpointId"];
                name: string;
            }[];
        };
        Redelivery: {
            delivered: boolean;
            httpStatus: number | null;
            error: string | null;
        };
        CallEnd: {
            /** @constant */
            ok: true;
            /** @enum {string} */
            status: "ending" | "already_ended";
            /**
             * Format: date-time
             * @description Only with already_ended.
             */
            ended_at?: string;
        };
        WebJoin: {
            /** @description A LiveKit access token. */
            token: string;
            /** Format: uri */
            url: string;
            identity: string;
            roomName: string;
            expiresAt: components["schemas"]["Moment"];
        };
        CallMessage: {
            text: string;
            /**
             * @description Whether the agent is to say something to it.
             * @default respond
             * @enum {string}
             */
            mode: "respond" | "context";
        };
        TranscriptEntry: {
            id: string;
            index: number;
            /** @enum {string} */
            source: "user" | "agent" | "system";
            text: string;
            started_at: components["schemas"]["Moment"];
            /**
             * Format: date-time
             * @description Null while the turn is open.
             */
            ended_at?: string | null;
            provider?: string | null;
            model?: string | null;
            metadata: Record<string, unknown>;
            eou_ms?: number | null;
            llm_ttft_ms?: number | null;
            tts_ttfb_ms?: number | null;
            conversational_latency_ms?: number | null;
            /** @enum {string|null} */
            latency_status?: "partial" | "complete" | "interrupted" | "error" | null;
        };
        Transcript: {
            entries: components["schemas"]["TranscriptEntry"][];
        };
        /** @description Millionths of a US dollar; text, because it may exceed what a double holds. */
        schemas_MicroUsd: string;
        CallReport: {
            session_id: components["schemas"]["CallId"];
            organization_id?: string;
            summary: string;
            /** @description Free text; one bare word until the analysis has run. */
            outcome: string;
            structured_data?: Record<string, unknown>;
            transcript: components["schemas"]["Transcript"];
            cost_micro_usd: components["schemas"]["schemas_MicroUsd"];
            cost_breakdown?: {
                provider?: string;
                metric?: string;
                quantity?: number;
                keySource?: string;
                costMicroUsd?: components["schemas"]["schemas_MicroUsd"];
            }[];
            metadata?: Record<string, unknown>;
            scheduled_callback?: Record<string, unknown> | null;
            /** @enum {string} */
            analysis_status?: "heuristic" | "completed" | "failed";
            /** @description not_configured, pending, delivered or failed. */
            post_call_webhook_status?: string;
            created_at?: components["schemas"]["Moment"];
            updated_at?: components["schemas"]["Moment"];
        };
        /**
         * Format: uuid
         * @description The id of one attempt to reach one destination.
         */
        TransferId: string;
        CallTransfer: {
            id: components["schemas"]["TransferId"];
            session_id: components["schemas"]["CallId"];
            organization_id: string;
            /** @enum {string} */
            kind: "blind" | "warm";
            /** @enum {string} */
            status: "requested" | "screening" | "bridging" | "completed" | "failed" | "cancelled";
            transfer_to: string;
            from_room_name?: string | null;
            consultation_room_name?: string | null;
            caller_participant_identity?: string | null;
            recipient_participant_identity?: string | null;
            outbound_trunk_id?: string | null;
            screening_prompt?: string | null;
            summary?: string | null;
            failure_cause?: string | null;
            metadata: Record<string, unknown>;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
            /** Format: date-time */
            completed_at?: string | null;
        };
        /** @description A call as it stands. */
        CallDetail: {
            id: components["schemas"]["CallId"];
            call_id: components["schemas"]["CallId"];
            resource_uri: string;
            /** @description The agent that speaks; null for a call without one. */
            agent_id?: string | null;
            /** @description dialing, active, ended or failed; other values may be added. */
            status: string;
            /** @description How the pipeline is built, e.g. cascade. */
            kind: string;
            room_name?: string | null;
            /** @description BCP 47. */
            language?: string;
            /** @description The configuration that the call runs with. */
            pipeline_config?: Record<string, unknown>;
            /** @description What the one who started the call attached to it. */
            metadata?: Record<string, unknown>;
            created_at: components["schemas"]["Moment"];
            updated_at?: components["schemas"]["Moment"];
            /** Format: date-time */
            ended_at?: string | null;
            /** @description From the pick-up to the end; null until then. */
            duration_seconds?: number | null;
            /** @description pending, uploading, ready, failed or suppressed. */
            recording_status?: string | null;
            /** @description Null until the recording is ready. */
            recording_duration_ms?: number | null;
            recording_resource_uri?: string;
            report?: components["schemas"]["CallReport"] | null;
            /** @description Every attempt, oldest first. */
            transfers?: components["schemas"]["CallTransfer"][];
            transcript: components["schemas"]["Transcript"];
            /** @description The turns as a tree of timed spans. */
            span_tree?: Record<string, unknown>;
        };
        CallEvents: {
            events: components["schemas"]["CallEvent"][];
        };
        FinalizeRequest: {
            /** @description Run the analysis even if it has run. */
            forceAnalysis?: boolean;
            /** @description Send the post-call webhook again. */
            retryWebhook?: boolean;
        };
        FinalizeResult: {
            session_id: components["schemas"]["CallId"];
            summary: string;
            outcome: string;
            cost_micro_usd: components["schemas"]["schemas_MicroUsd"];
            /** @description What became of the post-call webhook. */
            webhook: Record<string, unknown>;
        };
        Recording: {
            /** Format: uri */
            url: string;
        };
        /** @description Seconds to let it ring. */
        RingingTimeout: number;
        BlindTransferRequest: {
            /** @description A number in E.164 or a SIP URI. */
            to: string;
            /** @description Whom to transfer; left out, the caller. */
            participantIdentity?: string;
            playDialtone?: boolean;
            ringingTimeout?: components["schemas"]["RingingTimeout"];
            /** @description SIP headers to send along. */
            headers?: {
                [key: string]: string;
            };
        };
        /** @description A phone number in E.164. */
        schemas_E164: string;
        Destination: {
            to: string;
            label?: string;
            outboundTrunkId?: string;
            screeningPrompt?: string;
            summary?: string;
            metadata?: Record<string, unknown>;
        };
        WarmTransferRequest: {
            to?: components["schemas"]["schemas_E164"];
            destinations?: components["schemas"]["Destination"][];
            from?: components["schemas"]["schemas_E164"];
            participantIdentity?: string;
            outboundTrunkId?: string;
            /** @description What the colleague is told first. */
            screeningPrompt?: string;
            summary?: string;
            ringingTimeout?: components["schemas"]["RingingTimeout"];
            waitUntilAnswered?: boolean;
            fallback?: {
                /** @enum {string} */
                strategy?: "return_to_assistant" | "take_message" | "end_call";
                message?: string;
                takeMessagePrompt?: string;
                holdAudioUrl?: string;
            };
            voicemailDetection?: {
                /** @enum {string} */
                mode?: "agent" | "amd" | "disabled";
                enabled?: boolean;
                timeoutSeconds?: number;
            };
            metadata?: Record<string, unknown>;
        } & (unknown | unknown);
        CallTransferResponse: components["schemas"]["CallTransfer"] & {
            /** @description Every destination tried so far. */
            routing_attempts?: components["schemas"]["CallTransfer"][];
            /** @description The destination that is tried next. */
            next_transfer?: components["schemas"]["CallTransfer"] | null;
            /** @description What happens to the caller when no destination took the call. */
            fallback?: Record<string, unknown> | null;
        };
        CompleteRequest: {
            recipientParticipantIdentity?: string;
            summary?: string;
        };
        CancelRequest: {
            reason?: string;
            summary?: string;
            tryNext?: boolean;
            voicemailDetected?: boolean;
        };
        "webhook-schemas_CallEvent": {
            type: components["schemas"]["EventName"];
            call_id: components["schemas"]["CallId"];
            session_id: components["schemas"]["CallId"];
            organization_id: string;
            agent_id: string | null;
            /** @enum {string} */
            direction: "inbound" | "outbound" | "web";
            phone_number_id?: string | null;
            dialed_number?: string | null;
            status: string;
        };
        CallStatusEvent: components["schemas"]["webhook-schemas_CallEvent"];
        CallReportEvent: {
            report?: components["schemas"]["CallReport"];
        } & components["schemas"]["webhook-schemas_CallEvent"];
        CallAnalysisEvent: {
            summary?: string;
            outcome?: string;
            structured_data?: Record<string, unknown>;
        } & components["schemas"]["webhook-schemas_CallEvent"];
        CallRecordingEvent: {
            recording_status: string;
            /** Format: uri */
            recording_url: string | null;
        } & components["schemas"]["webhook-schemas_CallEvent"];
    };
    responses: never;
    parameters: {
        /** @description The agent. */
        agentId: components["schemas"]["AgentId"];
        /** @description The call, known by the id of its session. */
        id: components["schemas"]["CallId"];
        /** @description The number. */
        numberId: components["schemas"]["NumberId"];
        /** @description The callback. */
        callbackId: components["schemas"]["CallbackId"];
        /** @description The endpoint. */
        endpointId: components["schemas"]["EndpointId"];
        /** @description The delivery. */
        deliveryId: components["schemas"]["DeliveryId"];
        /** @description The attempt to reach one destination. */
        transferId: components["schemas"]["TransferId"];
        /** @description Names the delivery; the same on every attempt. */
        webhookId: components["schemas"]["DeliveryId"];
        /** @description The moment of the attempt in seconds since 1970. */
        webhookTimestamp: string;
        /** @description v1, a comma, and the HMAC-SHA256 in base64; several are separated by blanks. */
        webhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this answer in the server's records; echoes the caller's x-request-id. */
        RequestIdHeader: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agents. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"][];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentStart"];
            };
        };
        responses: {
            /** @description The agent. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        deleted: true;
                    };
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description LAST_AGENT: the last agent cannot be deleted. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentChange"];
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentCalls: {
        parameters: {
            query?: {
                /** @description Rows on a page. */
                limit?: number;
                /** @description next_cursor of the page before. */
                cursor?: string;
                /** @description Only calls that were created then or later. */
                since?: string;
            };
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of calls. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentCalls"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Rows on a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Only sessions that stand like this. */
                status?: string;
                /** @description Only sessions that are built like this. */
                kind?: "cascade" | "s2s" | "realtime";
                /** @description Only sessions of this agent. */
                agent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionStart"];
            };
        };
        responses: {
            /** @description How to join. The two older members repeat the two newer ones. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionMade"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AGENT_NOT_FOUND: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createPhoneSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneSessionStart"];
            };
        };
        responses: {
            /** @description It is dialling. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneSession"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AGENT_NOT_FOUND: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSessionTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTranscript"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    streamSession: {
        parameters: {
            query?: {
                /** @description Where to go on: the index of the last turn, a colon, and the moment of the last event in milliseconds. Turns after that one are told, and events from two seconds before that moment on, so some may come again. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StreamData"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSessionRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording is there. */
            302: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    /** @description Where it lies. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. RECORDING_NOT_AVAILABLE: recording not available. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"][];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberStart"];
            };
        };
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AGENT_NOT_FOUND: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    searchAvailablePhoneNumbers: {
        parameters: {
            query?: {
                /** @description Only of this area. */
                areaCode?: string;
                /** @description Only of this town. */
                locality?: string;
                /** @description How many at the most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Available"][];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    importSipTrunkPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberImport"];
            };
        };
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description AGENT_NOT_FOUND: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number. */
                id: components["parameters"]["numberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deletePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number. */
                id: components["parameters"]["numberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is free. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        released: boolean;
                    };
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updatePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number. */
                id: components["parameters"]["numberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberChange"];
            };
        };
        responses: {
            /** @description The number as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. AGENT_NOT_FOUND: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listScheduledCallbacks: {
        parameters: {
            query?: {
                /** @description Only those that stand like this. */
                status?: components["schemas"]["Status"];
                /** @description Only those that this session led to. */
                source_session_id?: string;
                /** @description How many at the most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The callbacks. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        callbacks: components["schemas"]["ScheduledCallback"][];
                    };
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getScheduledCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The callback. */
                id: components["parameters"]["callbackId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The callback. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledCallback"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelScheduledCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The callback. */
                id: components["parameters"]["callbackId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description The callback as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledCallback"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description CALLBACK_NOT_SCHEDULED: the callback is not scheduled. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dispatchScheduledCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The callback. */
                id: components["parameters"]["callbackId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description The callback as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledCallback"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description CALLBACK_NOT_SCHEDULED: the callback is not scheduled. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getUsage: {
        parameters: {
            query?: {
                /** @description Not before. */
                from?: string;
                /** @description Before. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCreditBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCreditLedger: {
        parameters: {
            query?: {
                /** @description Rows on a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Only of these kinds, with commas between. */
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getErrorCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code of a failure. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of it. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEntry"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Endpoints"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointStart"];
            };
        };
        responses: {
            /** @description The endpoint. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointMade"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint. */
                id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Endpoint"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint. */
                id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint. */
                id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointChange"];
            };
        };
        responses: {
            /** @description The endpoint as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Endpoint"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Only to this endpoint. */
                endpointId?: string;
                /** @description Only of this event. */
                event?: string;
                /** @description Only of this session. */
                sessionId?: string;
                /** @description Only those that stand like this. */
                status?: "pending" | "delivering" | "succeeded" | "failed" | "cancelled" | "expired";
                /** @description Rows on a page. */
                limit?: number;
                /** @description nextCursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries, and the endpoints to choose from. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWebhookDelivery: {
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
            /** @description The delivery. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The delivery. */
                id: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redelivery"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description NOT_FOUND: not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description CANNOT_REDELIVER: nobody is subscribed there any more. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
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
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description It ends, or has ended. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallEnd"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    webJoinCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    displayName?: string;
                };
            };
        };
        responses: {
            /** @description How to join. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebJoin"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description CALL_NOT_LIVE: the call is not live. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendCallMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallMessage"];
            };
        };
        responses: {
            /** @description It is on its way. */
            202: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message_id: string;
                    };
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description CALL_NOT_LIVE: the call is not live. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
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
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call as it stands. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallDetail"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
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
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events so far. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallEvents"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCallReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallReport"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. REPORT_NOT_AVAILABLE: report not available. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    finalizeCallReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FinalizeRequest"];
            };
        };
        responses: {
            /** @description The finished report in short. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinalizeResult"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description CALL_NOT_ENDED: the call has not ended. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCallRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URL. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. RECORDING_NOT_AVAILABLE: recording not available. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    blindTransferCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlindTransferRequest"];
            };
        };
        responses: {
            /** @description The transfer was requested. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallTransfer"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description CALL_NOT_LIVE: the call is not live. TRANSFER_IN_PROGRESS: another transfer of this call is in progress. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    warmTransferCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarmTransferRequest"];
            };
        };
        responses: {
            /** @description The first destination was requested. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallTransferResponse"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description CALL_NOT_LIVE: the call is not live. TRANSFER_IN_PROGRESS: another transfer of this call is in progress. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    completeWarmTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
                /** @description The attempt to reach one destination. */
                transferId: components["parameters"]["transferId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CompleteRequest"];
            };
        };
        responses: {
            /** @description The transfer is being bridged. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallTransfer"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. TRANSFER_NOT_FOUND: transfer not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description TRANSFER_NOT_OPEN: the transfer is not open. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelWarmTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call, known by the id of its session. */
                id: components["parameters"]["id"];
                /** @description The attempt to reach one destination. */
                transferId: components["parameters"]["transferId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            /** @description The attempt was cancelled. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallTransferResponse"];
                };
            };
            /** @description VALIDATION_ERROR: Invalid request. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description UNAUTHORIZED: Unauthorized. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description FORBIDDEN: The key lacks the scope that this needs. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description SESSION_NOT_FOUND: session not found. TRANSFER_NOT_FOUND: transfer not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description TRANSFER_NOT_OPEN: the transfer is not open. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description PAYLOAD_TOO_LARGE: request body too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description RATE_LIMITED: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
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
  listAgents: never;
  createAgent: never;
  getAgent: 'NOT_FOUND';
  deleteAgent: 'NOT_FOUND' | 'LAST_AGENT';
  updateAgent: 'NOT_FOUND';
  listAgentCalls: 'NOT_FOUND';
  listSessions: 'VALIDATION_ERROR';
  createSession: 'VALIDATION_ERROR' | 'AGENT_NOT_FOUND';
  createPhoneSession: 'VALIDATION_ERROR' | 'AGENT_NOT_FOUND';
  getSession: 'SESSION_NOT_FOUND';
  getSessionTranscript: 'SESSION_NOT_FOUND';
  streamSession: 'SESSION_NOT_FOUND';
  getSessionRecording: 'SESSION_NOT_FOUND' | 'RECORDING_NOT_AVAILABLE';
  listPhoneNumbers: never;
  createPhoneNumber: 'VALIDATION_ERROR' | 'AGENT_NOT_FOUND';
  searchAvailablePhoneNumbers: never;
  importSipTrunkPhoneNumber: 'VALIDATION_ERROR' | 'AGENT_NOT_FOUND';
  getPhoneNumber: 'NOT_FOUND';
  deletePhoneNumber: 'NOT_FOUND';
  updatePhoneNumber: 'NOT_FOUND' | 'VALIDATION_ERROR' | 'AGENT_NOT_FOUND';
  listScheduledCallbacks: never;
  getScheduledCallback: 'NOT_FOUND';
  cancelScheduledCallback: 'NOT_FOUND' | 'CALLBACK_NOT_SCHEDULED';
  dispatchScheduledCallback: 'NOT_FOUND' | 'CALLBACK_NOT_SCHEDULED';
  getOrganization: never;
  getUsage: never;
  getCreditBalance: never;
  getCreditLedger: never;
  getErrorCode: 'NOT_FOUND';
  listWebhookEndpoints: never;
  createWebhookEndpoint: 'VALIDATION_ERROR';
  getWebhookEndpoint: 'NOT_FOUND';
  deleteWebhookEndpoint: 'NOT_FOUND';
  updateWebhookEndpoint: 'NOT_FOUND' | 'VALIDATION_ERROR';
  listWebhookDeliveries: 'VALIDATION_ERROR';
  getWebhookDelivery: 'NOT_FOUND';
  redeliverWebhook: 'NOT_FOUND' | 'CANNOT_REDELIVER';
  endCall: 'SESSION_NOT_FOUND';
  webJoinCall: 'SESSION_NOT_FOUND' | 'CALL_NOT_LIVE';
  sendCallMessage: 'SESSION_NOT_FOUND' | 'CALL_NOT_LIVE';
  getCall: 'SESSION_NOT_FOUND';
  listCallEvents: 'SESSION_NOT_FOUND';
  getCallReport: 'SESSION_NOT_FOUND' | 'REPORT_NOT_AVAILABLE';
  finalizeCallReport: 'SESSION_NOT_FOUND' | 'CALL_NOT_ENDED';
  getCallRecording: 'SESSION_NOT_FOUND' | 'RECORDING_NOT_AVAILABLE';
  blindTransferCall: 'SESSION_NOT_FOUND' | 'CALL_NOT_LIVE' | 'TRANSFER_IN_PROGRESS';
  warmTransferCall: 'SESSION_NOT_FOUND' | 'CALL_NOT_LIVE' | 'TRANSFER_IN_PROGRESS';
  completeWarmTransfer: 'SESSION_NOT_FOUND' | 'TRANSFER_NOT_FOUND' | 'TRANSFER_NOT_OPEN';
  cancelWarmTransfer: 'SESSION_NOT_FOUND' | 'TRANSFER_NOT_FOUND' | 'TRANSFER_NOT_OPEN';
}
